import type { BatchRead } from '../support/batch-read.ts';
import { giftCardById } from './gift-card.loaders.ts';

/** How `node(id:)` reaches gift cards, by type name. */
export const giftCardNodes = { GiftCard: giftCardById } satisfies Record<string, BatchRead<bigint, object | null>>;
