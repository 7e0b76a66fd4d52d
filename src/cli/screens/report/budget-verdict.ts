import type { Budget } from '../../../screens/contract/screen-contract.ts';
import type { Excess, Measure, ScreenReport, SetReport, Verdict } from './screens-report.ts';

const limits: Readonly<Record<Measure, keyof Budget>> = {
  statements: 'maxStatements',
  bytes: 'maxBytes',
  cost: 'maxCost',
  p95Ms: 'p95Ms',
};

/** The figures that are beyond their budget, with the sets that are. */
export function excesses(budget: Budget, sets: readonly SetReport[]): Excess[] {
  return (Object.keys(limits) as Measure[]).flatMap((measure) => {
    const limit = budget[limits[measure]];
    const beyond = sets.flatMap((set, index) => ((set[measure] ?? 0) > limit ? [index + 1] : []));
    const figure = Math.max(...sets.map((set) => set[measure] ?? 0));
    return beyond.length > 0 ? [{ measure, limit, figure, sets: beyond }] : [];
  });
}

/** How a screen came out. Times depend on the machine, so being slow alone is a verdict of its own. */
export function verdictOf(over: readonly Excess[], sets: readonly SetReport[]): Verdict {
  if (sets.some(({ problem }) => problem !== undefined)) return 'failed';
  if (over.some(({ measure }) => measure !== 'p95Ms')) return 'over';
  return over.length > 0 ? 'slow' : 'ok';
}

/** True for a screen that does not pass. */
export function isFailure({ verdict }: Pick<ScreenReport, 'verdict'>, strictLatency: boolean): boolean {
  return verdict === 'over' || verdict === 'failed' || (verdict === 'slow' && strictLatency);
}
