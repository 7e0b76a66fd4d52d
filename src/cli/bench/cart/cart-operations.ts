import type { BenchCart } from './cart-bench-shop.ts';
import { CART_QUERY, CART_QUOTE, mutationDocument, type CartMutation } from './cart-documents.ts';

/** What is asked of a cart, again and again: the cart comes out with as many lines as before. */
export interface CartOperation {
  readonly name: string;
  readonly document: string;
  variables(cart: BenchCart, run: number): Readonly<Record<string, unknown>>;
}

const city = (run: number): string => (run % 2 === 0 ? 'Husum' : 'Tönning');

const ARGUMENTS: Readonly<Record<CartMutation, (cart: BenchCart, run: number) => object>> = {
  cartLinesAdd: ({ merchandiseId }) => ({ lines: [{ merchandiseId, quantity: 1 }] }),
  cartLinesUpdate: ({ lineId }, run) => ({ lines: [{ id: lineId, quantity: 1 + (run % 2) }] }),
  cartDiscountCodesUpdate: (_, run) => ({ discountCodes: run % 2 === 0 ? ['WELCOME10'] : ['welcome10', 'LASTYEAR'] }),
  cartGiftCardCodesAdd: () => ({ giftCardCodes: ['SKERRYPRESENT222'] }),
  cartDeliveryAddressesAdd: (_, run) => ({
    addresses: [{ address: { deliveryAddress: { countryCode: 'DE', city: city(run), lastName: 'Petersen' } } }],
  }),
  cartBuyerIdentityUpdate: (_, run) => ({ buyerIdentity: { email: `petersen${run % 2}@example.com` } }),
  cartNoteUpdate: (_, run) => ({ note: `Please ring at ${city(run)}.` }),
};

/** All that is measured, in the order in which it is shown. */
export const cartOperations: readonly CartOperation[] = [
  { name: 'cart', document: CART_QUERY, variables: ({ id }) => ({ cartId: id }) },
  ...(Object.keys(ARGUMENTS) as CartMutation[]).map((name): CartOperation => ({
    name,
    document: mutationDocument(name),
    variables: (cart, run) => ({ cartId: cart.id, ...ARGUMENTS[name](cart, run) }),
  })),
  { name: 'cartQuote', document: CART_QUOTE, variables: ({ id }) => ({ cartId: id }) },
];
