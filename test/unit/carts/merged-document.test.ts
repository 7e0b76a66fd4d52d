import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CartChange } from '../../../src/services/carts/cart-change.ts';
import { emptyDocument, type CartDocument } from '../../../src/services/carts/cart-document.ts';
import { mergedDocument, type MergeStrategy } from '../../../src/services/carts/sign-in/merged-document.ts';

const givenLines = fc.uniqueArray(
  fc.record({ variantId: fc.constantFrom('1', '2', '3', '4', '5'), quantity: fc.integer({ min: 1, max: 9 }) }),
  { selector: ({ variantId }) => variantId },
);
const cart = (prefix: string, lines: readonly { variantId: string; quantity: number }[]): CartDocument => ({
  ...emptyDocument('DE'),
  lines: lines.map((line) => ({ ...line, id: `${prefix}${line.variantId}`, attributes: [] })),
});
const unitsOf = ({ lines }: CartDocument) => new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));

/** Units of a variant after merging, by its units in both carts. */
const EXPECTED: Readonly<Record<MergeStrategy, (guest: number, own: number) => number>> = {
  add: (guest, own) => guest + own,
  largest: (guest, own) => Math.max(guest, own),
  guest: (guest) => guest,
  customer: (_guest, own) => own,
};

describe('merging the cart of a guest with that of a customer', () => {
  it.each(Object.keys(EXPECTED) as MergeStrategy[])(
    '%s: loses no line that it should keep, and doubles none',
    (strategy) => {
      fc.assert(
        fc.property(givenLines, givenLines, (ofGuest, ofCustomer) => {
          const [guest, own] = [cart('g', ofGuest), cart('c', ofCustomer)];
          const merged = unitsOf(mergedDocument(guest, own, strategy, new CartChange()));
          for (const variantId of ['1', '2', '3', '4', '5']) {
            const expected = EXPECTED[strategy](unitsOf(guest).get(variantId) ?? 0, unitsOf(own).get(variantId) ?? 0);
            expect(merged.get(variantId) ?? 0).toBe(expected);
          }
        }),
      );
    },
  );

  it('keeps everything else of both, and of what there can be one only the newer', () => {
    const guest = { ...emptyDocument('CH'), note: null, discountCodes: ['a', 'B'], giftCardIds: ['1'] };
    const own = {
      ...emptyDocument('DE'),
      ...{ note: 'ring', discountCodes: ['b', 'c'], giftCardIds: ['1', '2'] },
      attributes: [{ key: 'gift', value: 'yes' }],
      buyer: { countryCode: 'DE', email: 'ada@example.com', phone: null },
    };
    expect(mergedDocument(guest, own, 'add', new CartChange())).toMatchObject({
      note: 'ring',
      discountCodes: ['a', 'b', 'c'],
      giftCardIds: ['1', '2'],
      attributes: [{ key: 'gift', value: 'yes' }],
      buyer: { countryCode: 'CH', email: 'ada@example.com' },
    });
  });
});
