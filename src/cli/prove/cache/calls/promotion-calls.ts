import type { ShopRecords } from '../shop-records.store.ts';
import type { MutationCalls } from './mutation-call.ts';

const newCode = ({ random }: ShopRecords): string => `PROVE-${random.int(1, 1_000_000_000)}`;

/** Calls of the mutations of discounts and gift cards. */
export const promotionCalls: MutationCalls = {
  discountCreate: (shop) => `input: { method: CODE, class: ORDER, title: "Proof", codes: ["${newCode(shop)}"],
    value: { kind: PERCENTAGE, percentage: "${shop.random.int(1, 50)}" } }`,
  discountUpdate: async (shop) =>
    `id: "${(await shop.discount()).id}", input: { usageLimit: ${shop.random.int(1, 1_000)} }`,
  discountDelete: async (shop) => `id: "${(await shop.discount()).id}"`,
  discountCodesAdd: async (shop) => `id: "${(await shop.discount()).id}", codes: ["${newCode(shop)}"]`,
  discountCodesRemove: async (shop) => {
    const { id, code } = await shop.discount();
    return `id: "${id}", codes: ["${code}"]`;
  },
  giftCardCreate: (shop) => `input: { initialValue: { amount: "${shop.random.int(1, 100)}", currencyCode: EUR } }`,
  giftCardUpdate: async (shop) =>
    `id: "${(await shop.giftCard()).id}", input: { note: "Proof ${shop.random.int(1, 1_000)}" }`,
  giftCardDeactivate: async (shop) => `id: "${(await shop.giftCard()).id}"`,
  giftCardBalanceAdjust: async (shop) => {
    const { id, currencyCode } = await shop.giftCard();
    return `id: "${id}", input: { reason: "proof", delta: { amount: "${shop.random.int(1, 9)}", currencyCode: ${currencyCode} } }`;
  },
};
