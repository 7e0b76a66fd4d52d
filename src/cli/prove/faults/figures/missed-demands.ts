import type { AskedKind } from '../load/observation.ts';
import type { Fault } from '../tried/fault.ts';
import { duringFault, type FaultFigures, type Observed } from './fault-figures.ts';
import { goodShare } from './share-figures.ts';

const NAMES: Readonly<Record<AskedKind, string>> = {
  cached: 'cached reads',
  after: 'reads of who wrote',
  database: 'database reads',
  write: 'writes',
};

/** A process that lives says so within this, ms. */
const LIVE_MS = 1_000;

/** The demands that a fault's figures miss, in words; none where it holds. */
export function missedDemands(fault: Fault, observed: Observed, figures: FaultFigures): string[] {
  const { failsWithinMs, wholeWithinMs } = fault.demands;
  const missed = [...missedShares(fault, observed)];
  const atMost = (what: string, is: number, most: number): void => {
    if (is > most) missed.push(`${what}: ${Math.round(is)} ms, at most ${most} are asked`);
  };
  atMost('whole again after', figures.wholeAfterMs, wholeWithinMs);
  atMost('slowest clean failure', figures.slowestFailureMs, failsWithinMs);
  atMost('slowest sign of life', figures.slowestLivenessMs, LIVE_MS);
  for (const [what, found] of [
    ['wrong answers', figures.wrong],
    ['failures that are not clean', figures.unclean],
  ] as const)
    if (found.length > 0) missed.push(`${what}: ${found.length}, as ${found[0]}`);
  if (figures.lost > 0) missed.push(`acknowledged writes that are lost: ${figures.lost}`);
  return missed;
}

function missedShares({ demands }: Fault, observed: Observed): string[] {
  const during = duringFault(observed);
  return demands.shares.flatMap(({ kinds, about, percent, p99Ms: most = Infinity }) =>
    kinds.flatMap((kind) => {
      const { goodPercent, p99Ms } = goodShare(during, kind, { ...demands, about });
      const what = about === undefined ? NAMES[kind] : `${NAMES[kind]} (${about})`;
      return [
        ...(goodPercent < percent ? [`${what}: ${goodPercent.toFixed(1)} % good, ${percent} are asked`] : []),
        ...(p99Ms > most ? [`${what}: p99 ${Math.round(p99Ms)} ms, at most ${most} are asked`] : []),
      ];
    }),
  );
}
