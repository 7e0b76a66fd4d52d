import type { BatchRead } from '../support/batch-read.ts';
import { discountById } from './discount.loaders.ts';

/** How `node(id:)` reaches discounts, by type name. */
export const promotionNodes = { Discount: discountById } satisfies Record<string, BatchRead<bigint, object | null>>;
