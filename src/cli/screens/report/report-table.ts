import { colors } from '../../terminal.ts';
import { dearest, type ScreenReport, type ScreensReport, type SetReport, type Verdict } from './screens-report.ts';

const MARKS: Readonly<Record<Verdict, string>> = {
  ok: colors.green('ok'),
  slow: colors.yellow('slow'),
  over: colors.red('over budget'),
  failed: colors.red('failed'),
};
const HEAD = ['screen', 'asked as', 'statements', 'rows', 'bytes', 'gzip', 'cost', 'p50', 'p95 ms', ''];
const WORDS = 2;

/** The table of a report: a line for each screen, each figure that of the dearest set of samples. */
export function reportTable({ screens, shop, runs }: ScreensReport): string {
  const rows = screens.map(cells);
  const plain = [HEAD, ...rows.map((row) => row.slice(0, -1))];
  const widths = HEAD.map((_, column) => Math.max(...plain.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < WORDS ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  const times = runs > 0 ? `times of ${runs} runs` : 'times not measured';
  const about = `${screens.length} screens on ${shop}; each figure is that of the dearest sample; ${times}.`;
  return [colors.dim(line(HEAD)), ...rows.map(line), '', colors.dim(about), ''].join('\n');
}

function cells(screen: ScreenReport): string[] {
  const { budget } = screen;
  const of = (figure: (set: SetReport) => number | null, limit?: number): string => {
    const most = number(dearest(screen, figure));
    return limit === undefined ? most : `${most}/${number(limit)}`;
  };
  const timed = screen.sets.some(({ p95Ms }) => p95Ms !== null);
  return [
    `${screen.client}/${screen.name}`,
    screen.viewer.replace(/^staff with /, ''),
    of(({ statements }) => statements, budget.maxStatements),
    of(({ rows }) => rows),
    of(({ bytes }) => bytes, budget.maxBytes),
    of(({ gzip }) => gzip),
    of(({ cost }) => cost, budget.maxCost),
    timed ? of(({ p50Ms }) => p50Ms) : '',
    timed ? of(({ p95Ms }) => p95Ms, budget.p95Ms) : `/${budget.p95Ms}`,
    MARKS[screen.verdict],
  ];
}

/** Numbers with commas; below ten with one decimal where they have any. */
export function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}
