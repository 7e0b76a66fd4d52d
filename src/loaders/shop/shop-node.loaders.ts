import type { BatchRead } from '../support/batch-read.ts';
import { marketById, shopById, shopPolicyById } from './shop.loaders.ts';

/** How `node(id:)` reaches the records of the shop, by type name. */
export const shopNodes = {
  Market: marketById,
  Shop: shopById,
  ShopPolicy: shopPolicyById,
} satisfies Record<string, BatchRead<bigint, object | null>>;
