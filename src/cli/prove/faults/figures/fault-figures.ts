import type { AskedKind, Observation } from '../load/observation.ts';
import type { ThingKind } from '../load/thing.ts';
import type { WrittenNumber } from '../load/written-numbers.ts';
import type { Fault } from '../tried/fault.ts';

/** What was observed of one fault. Times in ms, by the clock of performance.now(). */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly begunAt: number;
  readonly endedAt: number;
  /** Acknowledged writes that are not in the database. */
  readonly lost: readonly WrittenNumber[];
  readonly slowestLivenessMs: number;
}

/** How requests of one kind went while a fault lasted. */
export interface ShareFigures {
  readonly sent: number;
  readonly goodPercent: number;
  /** Of the good ones, ms. */
  readonly p99Ms: number;
}

/** What a fault came to. Times in ms. */
export interface FaultFigures {
  readonly shares: Readonly<Record<AskedKind, ShareFigures>>;
  /** From its end on, after which all was good again; for Redis, also used again. Infinity for never. */
  readonly wholeAfterMs: number;
  readonly cleanFailures: number;
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
  const { observations, begunAt, endedAt, lost, slowestLivenessMs } = observed;
  const during = observations.filter(({ sentAt }) => sentAt >= begunAt && sentAt < endedAt);
  const failed = observations.filter(({ verdict }) => verdict === 'clean');
  const wordsOf = (verdict: Observation['verdict']): string[] =>
    observations.filter((one) => one.verdict === verdict).map(({ kind, words }) => `${kind}: ${words}`);
  return {
    shares: {
      cached: shareOf(fault, during, 'cached'),
      after: shareOf(fault, during, 'after'),
      database: shareOf(fault, during, 'database'),
      write: shareOf(fault, during, 'write'),
    },
    wholeAfterMs: wholeAfter(fault, observations, endedAt),
    cleanFailures: failed.length,
    slowestFailureMs: failed.reduce((slowest, { ms }) => Math.max(slowest, ms), 0),
    unclean: wordsOf('unclean'),
    wrong: wordsOf('wrong'),
    stale: observations.filter(({ isStale }) => isStale).length,
    lost: lost.length,
    slowestLivenessMs,
  };
}

/** How requests of one kind went, about things of one kind or about all. */
export function shareOf(
  fault: Fault,
  observations: readonly Observation[],
  kind: AskedKind,
  about?: ThingKind,
): ShareFigures {
  const sent = observations.filter((one) => one.kind === kind && (about === undefined || one.about === about));
  const good = sent.filter((one) => isGood(fault, one));
  const times = good.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    sent: sent.length,
    goodPercent: sent.length === 0 ? 100 : (100 * good.length) / sent.length,
    p99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? 0,
  };
}

function isGood({ demands }: Fault, { verdict, isStale }: Observation): boolean {
  return verdict === 'good' && (demands.mayBeStale || !isStale);
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
