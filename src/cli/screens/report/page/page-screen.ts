import { stripVTControlCharacters } from 'node:util';
import { screenDetails } from '../report-details.ts';
import { number } from '../report-table.ts';
import type { ScreenReport, SetReport, Verdict } from '../screens-report.ts';
import { htmlText } from './html-text.ts';
import { pageFields } from './page-fields.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  ok: 'within its budget',
  slow: 'slower than its budget',
  over: 'over its budget',
  failed: 'failed',
};

/** The part of the page that tells of one screen; open where it does not pass. */
export function pageScreen(screen: ScreenReport): string {
  const { client, name, verdict, owner, viewer, file, sets } = screen;
  const title = htmlText(`${client}/${name}`);
  return `<details id="${htmlText(screenAnchor(screen))}"${verdict === 'ok' ? '' : ' open'}>
<summary><h2>${title}</h2> <span class="verdict ${verdict}">${verdictWords[verdict]}</span></summary>
<p class="soft">Owner ${htmlText(owner)}. Asked as ${htmlText(viewer)}. <code>screens/${htmlText(file)}</code></p>
${blame(screen)}
<div class="wide" tabindex="0" role="region" aria-label="Samples of ${title}"><table>
<caption>Each set of sample variables</caption>
<thead><tr><th scope="col">variables</th>${['statements', 'rows', 'bytes', 'gzip', 'cost', 'p50 ms', 'p95 ms']
    .map((head) => `<th scope="col" class="figure">${head}</th>`)
    .join('')}</tr></thead>
<tbody>${sets.map(setRow).join('\n')}</tbody></table></div>
<h3>Fields</h3>
${pageFields(screen)}
</details>`;
}

/** Where a screen is on the page. */
export function screenAnchor({ client, name }: Pick<ScreenReport, 'client' | 'name'>): string {
  return `${client}-${name}`;
}

function setRow({ variables, statements, rows, bytes, gzip, cost, p50Ms, p95Ms }: SetReport): string {
  const figures = [statements, rows, bytes, gzip, cost, p50Ms, p95Ms].map(
    (figure) => `<td class="figure">${figure === null ? '–' : number(figure)}</td>`,
  );
  return `<tr><th scope="row" class="variables"><code>${htmlText(JSON.stringify(variables))}</code></th>${figures.join('')}</tr>`;
}

function blame(screen: ScreenReport): string {
  const lines = screenDetails(screen).map((line) => stripVTControlCharacters(line).trim());
  if (lines.length === 0) return '';
  return `<div class="told ${screen.verdict}"><ul>${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul></div>`;
}
