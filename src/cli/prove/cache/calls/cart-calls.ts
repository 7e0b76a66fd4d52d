import type { ShopRecords } from '../shop-records.store.ts';
import { text, type MutationCalls } from './mutation-call.ts';

const address = 'address: { deliveryAddress: { countryCode: DE, city: "Ulm" } }';

/** A line of some product that the screens show. */
async function line(shop: ShopRecords): Promise<string> {
  const { variants } = await shop.product();
  return `{ merchandiseId: "${shop.random.pick(variants)}", quantity: ${shop.random.int(1, 3)} }`;
}

/** Calls of the mutations of carts. No kept answer shows a cart; what a quote holds is stock that many show. */
export const cartCalls: MutationCalls = {
  cartCreate: async (shop) => `input: { lines: [${await line(shop)}], delivery: { addresses: [{ ${address} }] } }`,
  cartLinesAdd: async (shop) => `cartId: "${await shop.cart()}", lines: [${await line(shop)}]`,
  cartLinesUpdate: async (shop) => `cartId: "${await shop.cart()}", lines: []`,
  cartLinesRemove: async (shop) => `cartId: "${await shop.cart()}", lineIds: []`,
  cartDiscountCodesUpdate: async (shop) => `cartId: "${await shop.cart()}", discountCodes: ["WELCOME10"]`,
  cartGiftCardCodesAdd: async (shop) => `cartId: "${await shop.cart()}", giftCardCodes: []`,
  cartGiftCardCodesUpdate: async (shop) => `cartId: "${await shop.cart()}", giftCardCodes: []`,
  cartGiftCardCodesRemove: async (shop) => `cartId: "${await shop.cart()}", appliedGiftCardIds: []`,
  cartBuyerIdentityUpdate: async (shop) => `cartId: "${await shop.cart()}", buyerIdentity: { countryCode: DE }`,
  cartNoteUpdate: async (shop) => `cartId: "${await shop.cart()}", note: ${text(shop.fresh('Ring'))}`,
  cartAttributesUpdate: async (shop) => `cartId: "${await shop.cart()}", attributes: [{ key: "gift", value: "yes" }]`,
  cartDeliveryAddressesAdd: async (shop) => `cartId: "${await shop.cart()}", addresses: [{ ${address} }]`,
  cartDeliveryAddressesReplace: async (shop) => `cartId: "${await shop.cart()}", addresses: [{ ${address} }]`,
  cartDeliveryAddressesUpdate: async (shop) => `cartId: "${await shop.cart()}", addresses: []`,
  cartDeliveryAddressesRemove: async (shop) => `cartId: "${await shop.cart()}", addressIds: []`,
  cartSelectedDeliveryOptionsUpdate: async (shop) => `cartId: "${await shop.cart()}", selectedDeliveryOptions: []`,
  cartQuote: async (shop) => `cartId: "${await shop.cart()}"`,
};
