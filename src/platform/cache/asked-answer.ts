import { createHash } from 'node:crypto';
import type { Fence } from '../changes/change-feed.ts';
import type { Dependencies, Dimension } from '../changes/dependencies.ts';
import type { DimensionValues, FoundEntry } from './answer-cache.ts';

/** How long answers may be used again, ms. */
export interface Lifetimes {
  readonly freshMs: number;
  readonly staleMs: number;
  readonly usableMs: number;
}

/** An answer that is asked for, and how long it may be kept. */
export interface AskedAnswer {
  /** What is run: the id of a document. */
  readonly operation: string;
  /** Its variables as one text, the same for all requests that mean the same. */
  readonly variables: string;
  readonly dimensions: DimensionValues;
  readonly lifetimes: Lifetimes;
  /** Several processes may be asked for the same one at once. */
  readonly isShared: boolean;
}

/** What an entry is made of. */
export interface KeptParts {
  readonly body: string;
  readonly dependencies: Dependencies;
  /** As it was before the first read. */
  readonly fence: Fence;
  /** When the first read may have begun, ms since 1970. */
  readonly begunAt: number;
}

/** An answer that was made. */
export interface MadeAnswer<Result> {
  readonly result: Result;
  /** What can be kept of it; undefined where it is not whole, or something was read that nobody told of. */
  readonly kept?: KeptParts;
}

/** How an answer came about. */
export type Answered<Result> =
  | { readonly kind: 'kept'; readonly found: FoundEntry; readonly isCollapsed: boolean }
  | { readonly kind: 'made'; readonly result: Result; readonly stored?: FoundEntry };

/** The name of an answer in every tier: a hash, so that nothing of the request can be read from it, and all are of one length. */
export function keyOf(
  { operation, variables, dimensions }: Pick<AskedAnswer, 'operation' | 'variables' | 'dimensions'>,
  looked: Iterable<Dimension>,
): string {
  const values = [...looked].sort().map((dimension) => [dimension, dimensions[dimension]]);
  return createHash('sha256')
    .update(JSON.stringify([operation, variables, values]))
    .digest('base64url')
    .slice(0, 32);
}
