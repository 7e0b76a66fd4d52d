import { CHANGED } from '../record-choice.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import type { MutationCalls } from './mutation-call.ts';

const variant = async (shop: ShopRecords): Promise<string> => {
  const { variants } = await shop.product(CHANGED, { variants: { some: { inventoryTracked: true } } });
  return shop.random.pick(variants);
};

/** Calls of the mutations of stock and of reviews. */
export const stockAndReviewCalls: MutationCalls = {
  inventorySetQuantities: async (shop) =>
    `input: { reason: "cycle_count", ignoreCompareQuantity: true, quantities: [{ variantId: "${await variant(shop)}",
      locationId: "${await shop.location()}", quantity: ${shop.random.chance(0.5) ? 0 : shop.random.int(1, 90)} }] }`,
  inventoryAdjustQuantities: async (shop) =>
    `input: { reason: "received", changes: [{ variantId: "${await variant(shop)}",
      locationId: "${await shop.location()}", delta: ${shop.random.int(1, 90)} }] }`,
  inventoryTransfer: async (shop) => {
    const { variantId, from, to, free } = await shop.stock();
    return `input: { reason: "restock", fromLocationId: "${from}", toLocationId: "${to}",
      quantities: [{ variantId: "${variantId}", quantity: ${shop.random.int(1, free)} }] }`;
  },
  reviewApprove: async (shop) => `id: "${await shop.review({ status: { not: 'PUBLISHED' } })}"`,
  reviewReject: async (shop) => `id: "${await shop.review({ status: 'PUBLISHED' })}"`,
  reviewsModerate: async (shop) => {
    const status = shop.random.pick(['PUBLISHED', 'REJECTED']);
    const ids = new Set([await shop.review(), await shop.review()]);
    return `ids: [${[...ids].map((id) => `"${id}"`).join(', ')}], status: ${status}`;
  },
};
