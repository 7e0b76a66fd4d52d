import { settleLines } from '../lines/settle-lines.ts';
import type { CartChange } from '../cart-change.ts';
import { fingerprintOf } from '../cart-attributes.ts';
import type { CartDocument, DocumentLine } from '../cart-document.ts';

/** What becomes of the lines of a guest's cart and of the cart that the customer had: both, or those of one. */
export type MergeStrategy = 'add' | 'largest' | 'guest' | 'customer';

/**
 * The cart of a customer who signs in with a guest's cart. Of equal lines, `add` has the units of both and `largest` those of the
 * larger; everything else of both is kept, and where only one can be, the guest's, which is newer.
 */
export function mergedDocument(
  guest: CartDocument,
  own: CartDocument,
  strategy: MergeStrategy,
  change: CartChange,
): CartDocument {
  const chosen = [...guest.addresses, ...own.addresses].find(({ selected }) => selected);
  return {
    lines: settleLines(linesOf(guest.lines, own.lines, strategy), new Map(), change),
    attributes: [
      ...guest.attributes,
      ...own.attributes.filter(({ key }) => !guest.attributes.some((other) => other.key === key)),
    ],
    note: guest.note ?? own.note,
    discountCodes: eachOnce([...guest.discountCodes, ...own.discountCodes], (code) => code.toLowerCase()),
    giftCardIds: eachOnce([...guest.giftCardIds, ...own.giftCardIds], (id) => id),
    buyer: {
      countryCode: guest.buyer.countryCode,
      email: guest.buyer.email ?? own.buyer.email,
      phone: guest.buyer.phone ?? own.buyer.phone,
    },
    addresses: [...guest.addresses, ...own.addresses].map((address) => ({
      ...address,
      selected: address.id === chosen?.id,
    })),
    deliveryOption: guest.deliveryOption ?? own.deliveryOption,
  };
}

function linesOf(
  guest: readonly DocumentLine[],
  own: readonly DocumentLine[],
  strategy: MergeStrategy,
): readonly DocumentLine[] {
  if (strategy === 'guest') return guest;
  if (strategy === 'customer') return own;
  if (strategy === 'add') return [...own, ...guest];
  const keyOf = ({ variantId, attributes }: DocumentLine) => `${variantId} ${fingerprintOf(attributes)}`;
  const larger = new Map(own.map((line) => [keyOf(line), line]));
  for (const line of guest) {
    const known = larger.get(keyOf(line));
    larger.set(keyOf(line), known && known.quantity >= line.quantity ? known : { ...line, id: known?.id ?? line.id });
  }
  return [...larger.values()];
}

function eachOnce(values: readonly string[], keyOf: (value: string) => string): string[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
