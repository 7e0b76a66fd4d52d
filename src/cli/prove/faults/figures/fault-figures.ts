import type { AskedKind, Observation } from '../load/observation.ts';
import type { WrittenNumber } from '../load/written-numbers.ts';
import type { Fault } from '../tried/fault.ts';
import { goodShare, type ShareFigures } from './share-figures.ts';

/** What was observed of one fault. Times in ms, by the clock of performance.now(). */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly begunAt: number;
  readonly endedAt: number;
  /** Acknowledged writes that are not in the database. */
  readonly lost: readonly WrittenNumber[];
  readonly slowestLivenessMs: number;
}

/** What a fault came to. Times in ms. */
export interface FaultFigures {
  readonly shares: Readonly<Record<AskedKind, ShareFigures>>;
  /** From its end on, after which all was good again; for Redis, also used again. Infinity for never. */
  readonly wholeAfterMs: number;
  readonly cleanFailures: number;
  /** The same by what failed and with which code: `write: TIMEOUT`. */
  readonly failures: Readonly<Record<string, number>>;
  readonly slowestFailureMs: number;
  /** Failures that clients cannot deal with, and wrong answers, in words. */
  readonly unclean: readonly string[];
  readonly wrong: readonly string[];
  /** Answers that said that they were older than they should be. */
  readonly stale: number;
  readonly lost: number;
  readonly slowestLivenessMs: number;
}

/** Figures of a fault from what was observed. */
export function faultFigures(fault: Fault, observed: Observed): FaultFigures {
  const { observations, endedAt, lost, slowestLivenessMs } = observed;
  const during = duringFault(observed);
  const failed = observations.filter(({ verdict }) => verdict === 'clean');
  const wordsOf = (verdict: Observation['verdict']): string[] =>
    observations.filter((one) => one.verdict === verdict).map(({ kind, words }) => `${kind}: ${words}`);
  return {
    shares: {
      cached: goodShare(during, 'cached', fault.demands),
      after: goodShare(during, 'after', fault.demands),
      database: goodShare(during, 'database', fault.demands),
      write: goodShare(during, 'write', fault.demands),
    },
    wholeAfterMs: wholeAfter(fault, observations, endedAt),
    cleanFailures: failed.length,
    failures: counted(failed.map(({ kind, words }) => `${kind}: ${words}`)),
    slowestFailureMs: failed.reduce((slowest, { ms }) => Math.max(slowest, ms), 0),
    unclean: wordsOf('unclean'),
    wrong: wordsOf('wrong'),
    stale: observations.filter(({ isStale }) => isStale).length,
    lost: lost.length,
    slowestLivenessMs,
  };
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Requests that were sent while the fault lasted. */
export function duringFault({ observations, begunAt, endedAt }: Observed): Observation[] {
  return observations.filter(({ sentAt }) => sentAt >= begunAt && sentAt < endedAt);
}

function wholeAfter({ store }: Fault, observations: readonly Observation[], endedAt: number): number {
  const since = observations.filter(({ sentAt }) => sentAt >= endedAt);
  // What is stale says that something is still away, even where that may be.
  const bad = since.filter(({ verdict, isStale }) => verdict !== 'good' || isStale);
  const goodFrom = bad.reduce((last, { sentAt }) => Math.max(last, sentAt - endedAt), 0);
  if (store === 'postgres') return goodFrom;
  const fromRedis = since.filter(({ words }) => words.includes('detail=redis')).map(({ sentAt }) => sentAt - endedAt);
  return Math.max(goodFrom, Math.min(...fromRedis));
}
