import type { DearerField } from '../../../screens/profile/dearer-fields.ts';
import type { ScreenChange, ScreensComparison } from '../../../screens/profile/screen-change.ts';
import { colors } from '../../terminal.ts';

const MOST_CAUSES = 3;

/** What a change adds, a line for each screen: `web/Product  +2 statements, +18 % bytes, cause Product.reviews`. */
export function comparisonText({ changed, unchanged, added, removed }: ScreensComparison, against: string): string {
  const titles = [...changed.map(({ client, name }) => `${client}/${name}`), ...added, ...removed];
  const width = Math.max(0, ...titles.map((title) => title.length));
  const line = (title: string, text: string): string => `${colors.bold(title.padEnd(width))}  ${text}`;
  const lines = [
    ...changed.map((change) => line(`${change.client}/${change.name}`, changeText(change))),
    ...added.map((title) => line(title, 'new')),
    ...removed.map((title) => line(title, 'removed')),
  ];
  const same = `${unchanged} ${unchanged === 1 ? 'screen takes' : 'screens take'} what ${unchanged === 1 ? 'it' : 'they'} took`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), colors.dim(`Compared with ${against}; ${same}.`)].join('\n')}\n`;
}

/** What a change adds to one screen. */
export function changeText({ statements, bytes, bytesBefore, dearer, cheaper }: ScreenChange): string {
  const told = [
    statements === 0 ? '' : `${signed(statements)} ${Math.abs(statements) === 1 ? 'statement' : 'statements'}`,
    bytes === 0 ? '' : share(bytes, bytesBefore),
  ].filter(Boolean);
  const causes = dearer.length > 0 ? `cause ${names(dearer)}` : `by less of ${names(cheaper)}`;
  return [...(told.length > 0 ? told : ['as much as before']), causes].join(', ');
}

function names(fields: readonly DearerField[]): string {
  const all = [...new Set(fields.map(({ field }) => field))];
  const more = all.length - MOST_CAUSES;
  return `${all.slice(0, MOST_CAUSES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function share(bytes: number, before: number): string {
  if (before === 0) return `${signed(bytes)} bytes`;
  const percent = (bytes / before) * 100;
  const digits = Math.abs(percent) < 1 ? 1 : 0;
  return Math.abs(percent) < 0.1 ? `${signed(bytes)} bytes` : `${signed(Number(percent.toFixed(digits)))} % bytes`;
}

const signed = (value: number): string => `${value > 0 ? '+' : '−'}${Math.abs(value).toLocaleString('en')}`;
