import type { BatchRead } from '../support/batch-read.ts';
import { reviewById } from './review.loaders.ts';

/** How `node(id:)` reaches reviews, by type name. */
export const reviewNodes = { Review: reviewById } satisfies Record<string, BatchRead<bigint, object | null>>;
