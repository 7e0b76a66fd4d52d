import { textTable } from '../../text-table.ts';
import type { CaseFigures } from './cache-case.ts';

/** Cases that do not reach their targets. */
export function misses(figures: readonly CaseFigures[]): readonly CaseFigures[] {
  return figures.filter(({ ofBare, target }) => target !== undefined && ofBare < target);
}

/** The figures as a table for people. */
export function cacheReport(figures: readonly CaseFigures[]): string {
  const head = ['', 'requests/s', 'of bare', 'µs CPU each', 'of bare by CPU', 'target'];
  const rows = figures.map(({ name, perSecond, ofBare, cpuMicros, ofBareByCpu, target }) => [
    name,
    perSecond.toLocaleString('en'),
    percent(ofBare),
    cpuMicros.toFixed(1),
    percent(ofBareByCpu),
    target === undefined ? '' : `${percent(target)} ${ofBare < target ? 'missed' : 'met'}`,
  ]);
  return `\n${textTable(head, rows, head.slice(1, 5))}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}
