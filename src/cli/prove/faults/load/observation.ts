import type { ThingKind } from './thing.ts';

/** What is asked: kept screens by anybody and by who has just written; the same past the cache; writes. */
export type AskedKind = 'cached' | 'after' | 'database' | 'write';

/**
 * How a request went: it did what it should; it failed as clients can deal with; in any other way; or it was answered with what
 * must not be shown.
 */
export type Verdict = 'good' | 'clean' | 'unclean' | 'wrong';

/** One request. Times in ms. */
export interface Observation {
  readonly kind: AskedKind;
  readonly about: ThingKind;
  /** When it was sent, by the clock of performance.now(). */
  readonly sentAt: number;
  readonly ms: number;
  readonly verdict: Verdict;
  /** Why it is not good, or Cache-Status where it is. */
  readonly words: string;
  /** It says itself that it is older than it should be. */
  readonly isStale: boolean;
}
