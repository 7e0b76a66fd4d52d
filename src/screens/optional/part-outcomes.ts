import type { GraphQLError } from 'graphql';

/** An optional part that an answer has to do without: it is null there. */
export interface DegradedPart {
  readonly path: readonly (string | number)[];
  /** It was not there in time, or it failed. */
  readonly reason: 'LATE' | 'FAILED';
  /** How long it was waited for, ms. */
  readonly deadlineMs: number;
  /** Why it failed. */
  readonly error?: GraphQLError;
}

/** What optional parts of a request need of it, and what became of them. */
export interface PartOutcomes {
  /** However soon a part is due, it is waited for at least so long, ms. */
  readonly leastDeadlineMs: number;
  /** Variables as they were sent. */
  variables: Readonly<Record<string, unknown>>;
  readonly degraded: DegradedPart[];
  /** Errors inside of parts that arrived nevertheless. */
  readonly errors: GraphQLError[];
}

/** What a part's resolver finds on the context. */
export interface PartsContext {
  readonly parts: PartOutcomes;
  /** Where a part is read from: with reads of its own, so that a slow one holds up nothing else. */
  optional?(part: object): PartsContext;
  /** Path of the part that runs, where it is one. */
  readonly partPath?: readonly (string | number)[];
}

/**
 * The outcomes of a request whose parts have not run yet.
 * @param leastDeadlineMs however soon a part is due, it is waited for at least so long
 */
export const newPartOutcomes = (leastDeadlineMs = 0): PartOutcomes => ({
  leastDeadlineMs,
  variables: {},
  degraded: [],
  errors: [],
});
