import type { FoundEntry } from './answer-cache.ts';

/** What `extensions.cache` tells of a kept answer. Times in ms. */
export interface CacheExplanation {
  readonly status: string;
  readonly tier: FoundEntry['tier'];
  readonly key: string;
  readonly scope: string;
  readonly ageMs: number;
  readonly freshForMs: number;
  /** Transactions below this one are in the answer. */
  readonly horizon: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly variables: string;
  readonly tags: readonly string[];
}
