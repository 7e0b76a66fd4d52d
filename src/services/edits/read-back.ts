import type { BatchRead } from '../../loaders/support/batch-read.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Outcome } from './edits.store.ts';

/**
 * Reads what a mutation wrote as every query would: in the reader's language. Whoever may write but not see what is
 * unpublished is shown what they wrote.
 */
export async function readBack<Row extends { id: bigint }>(
  outcome: Outcome<Row>,
  loaders: Loaders,
  byId: BatchRead<bigint, Row | null>,
  typename: string,
): Promise<Outcome<Row>> {
  if (outcome.userErrors.length > 0 || outcome.result === null) return outcome;
  const read = await loaders.of(byId).load(outcome.result.id);
  return { result: read ?? { ...outcome.result, __typename: typename }, userErrors: [], conflict: null };
}
