import { dearestOf } from '../../../../screens/profile/field-profile.ts';
import { number } from '../report-table.ts';
import type { ScreenReport } from '../screens-report.ts';
import { htmlText } from './html-text.ts';

/** A table of a screen's fields as its document has them, with bars for their bytes and statements: the most of all samples. */
export function pageFields({ client, name, sets, dearer }: ScreenReport): string {
  const fields = dearestOf(sets.map((set) => set.fields));
  const roots = fields.filter(({ path }) => !path.includes('.'));
  const whole = Math.max(
    1,
    roots.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const most = Math.max(
    1,
    fields.reduce((sum, { statements }) => sum + statements, 0),
  );
  const blamed = new Map((dearer ?? []).map((one) => [one.path, one.isNew ? 'new' : 'dearer']));
  const rows = fields.map(({ path, field, bytes, statements }) => {
    const keys = path.split('.');
    const mark = blamed.get(path);
    return `<tr><th scope="row" class="path"><code style="--depth:${keys.length - 1}">${htmlText(keys.at(-1)!)}${
      mark ? ` <strong class="over">${mark}</strong>` : ''
    } <span class="of">${htmlText(field)}</span></code></th>
<td>${bar(bytes / whole, 'bytes', number(bytes))}</td><td>${
      statements > 0 ? bar(statements / most, 'statements', String(statements)) : ''
    }</td></tr>`;
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="Fields of ${htmlText(`${client}/${name}`)}"><table class="fields">
<caption>Where bytes and statements come from. Bytes include what is below a field; a statement belongs to the field that asked first.</caption>
<thead><tr><th scope="col">field</th><th scope="col">bytes</th><th scope="col">statements</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** The number is beside the bar, so that the bar itself says nothing to who does not see it. */
function bar(share: number, kind: 'bytes' | 'statements', figure: string): string {
  const style = `--share:${(share * 100).toFixed(1)}%;--colour:var(--${kind})`;
  return `<div class="bar"><i aria-hidden="true" style="${style}"></i><span>${figure}</span></div>`;
}
