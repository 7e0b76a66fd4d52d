import { emptyDocument, type CartDocument } from '../../carts/cart-document.ts';
import { hashOf } from '../../carts/cart-id.ts';
import { CARTS, type DemoCart } from '../content/carts.ts';
import { type TableRows } from './table-rows.ts';

/** Key of the first variant of each product that is in a cart, by the product's handle. */
export type FirstVariants = ReadonlyMap<string, number>;

/** Handles of the products that are in carts. */
export const inCarts: ReadonlySet<string> = new Set(CARTS.flatMap(({ lines }) => lines.map(({ handle }) => handle)));

/**
 * Adds carts, without what a small shop does not have. After the products. They have no dates of their own: a cart is forgotten when
 * nobody has changed it for long, so their time begins when the shop is filled.
 */
export function addCarts(rows: TableRows, variants: FirstVariants): void {
  for (const cart of CARTS)
    rows.add('cart', {
      id: cart.id,
      key_hash: `\\x${hashOf(cart).toString('hex')}`,
      ...{ document: documentOf(cart, variants), version: 1 },
    });
}

function documentOf(cart: DemoCart, variants: FirstVariants): CartDocument {
  const { address, countryCode } = cart;
  return {
    ...emptyDocument(countryCode),
    ...{ note: cart.note, discountCodes: cart.discountCodes },
    lines: cart.lines.flatMap(({ id, handle, quantity, attributes }) => {
      const variantId = variants.get(handle)?.toString();
      const written = Object.entries(attributes).map(([key, value]) => ({ key, value }));
      return variantId === undefined ? [] : [{ id, variantId, quantity, attributes: written }];
    }),
    addresses: address
      ? [
          {
            ...{ ...NOBODY, ...address, countryCode },
            ...{ selected: true, oneTimeUse: false },
          },
        ]
      : [],
  };
}

const NOBODY = { firstName: null, company: null, address2: null, provinceCode: null, phone: null };
