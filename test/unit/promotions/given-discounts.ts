import fc from 'fast-check';
import type { DiscountableDelivery } from '../../../src/services/promotions/pricing/delivery-discount.ts';
import type {
  Discount,
  DiscountableLine,
  DiscountClass,
  DiscountValue,
  LineChoice,
} from '../../../src/services/promotions/pricing/discount.ts';

const CLASSES: readonly DiscountClass[] = ['PRODUCT', 'ORDER', 'SHIPPING'];
const id = fc.bigInt({ min: 1n, max: 4n });
const rate = fc.bigInt({ min: 1n, max: 1_000_000n });
const price = fc.bigInt({ min: 0n, max: 1_000_000n });
const ids = fc.uniqueArray(id, { maxLength: 3 }).map((all): ReadonlySet<bigint> => new Set(all));

/** Lines of a cart, each with an id of its own. */
export const givenLines = fc
  .array(
    fc.record({
      productId: id,
      variantId: id,
      collectionIds: ids,
      quantity: fc.integer({ min: 1, max: 12 }),
      unitAmount: price,
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.map((line, at): DiscountableLine => ({ ...line, id: `line-${at}` })));

/** Deliveries of a cart. */
export const givenDeliveries = fc
  .array(price, { maxLength: 2 })
  .map((amounts) => amounts.map((amount, at): DiscountableDelivery => ({ id: `delivery-${at}`, amount })));

const choice: fc.Arbitrary<LineChoice> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ productIds: ids }),
  fc.record({ variantIds: ids, collectionIds: ids }),
);
const quantity = fc.integer({ min: 1, max: 5 });
const value: fc.Arbitrary<DiscountValue> = fc.oneof(
  fc.record({ kind: fc.constant('PERCENTAGE' as const), rateMicros: rate }),
  fc.record({ kind: fc.constant('FIXED' as const), amount: price, eachItem: fc.boolean() }),
  fc.record({
    kind: fc.constant('BUY_X_GET_Y' as const),
    buys: fc.record({ quantity, lines: choice }),
    gets: fc.record({ quantity, lines: choice, rateMicros: rate }),
    times: quantity,
  }),
  fc.record({ kind: fc.constant('FREE_SHIPPING' as const), atMost: price }),
);
const needs = fc.record({ subtotal: price, quantity }, { requiredKeys: [] });
const combinesWith = fc.subarray([...CLASSES]).map((names): ReadonlySet<DiscountClass> => new Set(names));
/** Each kind where it can stand: who buys some gets products, and what is free is shipping. */
const kinds: readonly [DiscountClass, DiscountValue['kind']][] = [
  ['PRODUCT', 'PERCENTAGE'],
  ['PRODUCT', 'FIXED'],
  ['PRODUCT', 'BUY_X_GET_Y'],
  ['ORDER', 'PERCENTAGE'],
  ['ORDER', 'FIXED'],
  ['SHIPPING', 'PERCENTAGE'],
  ['SHIPPING', 'FIXED'],
  ['SHIPPING', 'FREE_SHIPPING'],
];

/** Discounts of all kinds, each with an id of its own. */
export const givenDiscounts = fc
  .array(
    fc
      .record({ value, lines: choice, needs, combinesWith, title: fc.constant('A discount') })
      .chain((discount) =>
        fc
          .constantFrom(...kinds.filter(([, kind]) => kind === discount.value.kind))
          .map(([name]) => ({ ...discount, class: name })),
      ),
    { maxLength: 7 },
  )
  .map((discounts) => discounts.map((discount, at): Discount => ({ ...discount, id: BigInt(at + 1) })));
