import { textTable } from '../../text-table.ts';
import type { FloodFigures } from './flood.ts';
import { isFlat, type Trend } from './flood-sample.ts';

/** Answers that may be something else than a new, kept one: what a fault of a moment explains. */
const MOST_OTHERS = 0.001;

/** What must not be, in words; none where all is well. @param most growth that is none: last by first third */
export function floodFaults({ requests, others, trends, keys }: FloodFigures, most: number): string[] {
  const other = Object.values(others).reduce((sum, count) => sum + count, 0);
  return [
    ...trends.filter((trend) => !isFlat(trend, most)).map(({ name }) => `${name} grows`),
    ...(keys.withoutExpiry > 0 ? [`${keys.withoutExpiry} keys never expire, as ${keys.named.join(', ')}`] : []),
    ...(other > requests * MOST_OTHERS ? [`${other} answers were not new and kept: ${words(others)}`] : []),
  ];
}

/** The figures for people. */
export function floodReport(figures: FloodFigures, most: number): string {
  const { requests, seconds, trends, keys, others } = figures;
  const head = ['after the first fifth', 'first third', 'last third', 'last by first'];
  const rows = trends.map((trend) => [trend.name, ...cells(trend)]);
  const faults = floodFaults(figures, most);
  return `
${requests.toLocaleString('en')} distinct requests in ${Math.round(seconds)} s, ${Math.round(requests / seconds)} a second

${textTable(head, rows, head.slice(1))}

${keys.count.toLocaleString('en')} keys in Redis at the end, ${keys.withoutExpiry} of them without expiry, the longest for ${Math.round(keys.longestMs / 1_000)} s
${Object.keys(others).length > 0 ? `answers that were not new and kept: ${words(others)}\n` : ''}${faults.length > 0 ? faults.join('\n') : 'nothing grows, nothing stays for ever'}
`;
}

function cells({ name, first, last }: Trend): string[] {
  const shown = name.startsWith('keys')
    ? (value: number) => Math.round(value).toLocaleString('en')
    : (value: number) => `${(value / 1_048_576).toFixed(1)} MiB`;
  return [shown(first), shown(last), (last / first).toFixed(3)];
}

function words(others: FloodFigures['others']): string {
  return Object.entries(others)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ');
}
