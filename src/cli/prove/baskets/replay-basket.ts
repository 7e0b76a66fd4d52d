import { divideHalfAwayFromZero } from '../../../platform/money/currency-conversion.ts';
import { applyDiscounts } from '../../../services/promotions/pricing/apply-discounts.ts';
import {
  lineAmount,
  type Discount,
  type DiscountableLine,
  type DiscountClass,
} from '../../../services/promotions/pricing/discount.ts';
import type { RecordedBasket, RecordedLine } from './recorded-basket.ts';

/** Why a line costs another amount than was recorded. */
export type Reason =
  /** A line of no units, which no cart has. */
  | 'NO_UNITS'
  /** The price of all units is no multiple of a cent for each, so one unit has no price of whole cents. */
  | 'NO_PRICE_OF_ONE_UNIT'
  /** More was taken off than the line costs; here nothing goes below zero. */
  | 'MORE_OFF_THAN_THE_PRICE'
  | 'UNEXPLAINED';

/** A line whose price differs. Cents. */
export interface LineDifference {
  readonly basketId: string;
  readonly line: RecordedLine;
  /** What the buyer paid. */
  readonly recorded: bigint;
  readonly computed: bigint;
  readonly reasons: readonly Reason[];
}

const EVERY: ReadonlySet<DiscountClass> = new Set(['PRODUCT', 'ORDER', 'SHIPPING']);

/** Prices a basket with the discounts that it had, and gives the lines that cost another amount. */
export function replayBasket({ id: basketId, lines }: RecordedBasket): LineDifference[] {
  const sold = lines.map((recorded, at) => ({ recorded, line: discountable(recorded, at) }));
  const bought = sold.filter(({ line }) => line.quantity > 0);
  const { allocations } = applyDiscounts(
    bought.flatMap(({ recorded, line }) => discountsOf(recorded, line)),
    bought.map(({ line }) => line),
    [],
  );
  return sold.flatMap(({ recorded, line }): LineDifference[] => {
    const off = allocations.filter(({ id }) => id === line.id).reduce((total, { amount }) => total + amount, 0n);
    const computed = lineAmount(line) - off;
    const paid = recorded.sales - recorded.coupon;
    return computed === paid
      ? []
      : [{ basketId, line: recorded, recorded: paid, computed, reasons: reasonsOf(recorded, line, computed - paid) }];
  });
}

/** What a line costs before all discounts: what was received, and what the shop itself took off. */
const regular = ({ sales, loyalty, match }: RecordedLine): bigint => sales + loyalty + match;

function discountable(recorded: RecordedLine, at: number): DiscountableLine {
  const { quantity } = recorded;
  const unitAmount = quantity === 0 ? 0n : divideHalfAwayFromZero(regular(recorded), BigInt(quantity));
  // Each line is a variant of its own: one product may have had two prices in a basket.
  const key = BigInt(at + 1);
  return { id: `line ${at}`, productId: key, variantId: key, collectionIds: new Set(), quantity, unitAmount };
}

/** The loyalty card is a discount on the product by itself, the coupon one by code on what is left of it. */
function discountsOf({ loyalty, coupon, match }: RecordedLine, { variantId }: DiscountableLine): Discount[] {
  const fixed = (id: bigint, name: DiscountClass, title: string, amount: bigint): Discount[] =>
    amount === 0n
      ? []
      : [
          {
            ...{ id, title, class: name, needs: {}, combinesWith: EVERY },
            value: { kind: 'FIXED', amount },
            lines: { variantIds: new Set([variantId]) },
          },
        ];
  return [
    ...fixed(2n * variantId, 'PRODUCT', 'Loyalty card', loyalty),
    ...fixed(2n * variantId + 1n, 'ORDER', 'Coupon', coupon + match),
  ];
}

/** All of the difference has to come from what is known to be odd. */
function reasonsOf(recorded: RecordedLine, line: DiscountableLine, difference: bigint): Reason[] {
  if (recorded.quantity === 0) return ['NO_UNITS'];
  const uneven = lineAmount(line) - regular(recorded);
  const below = recorded.loyalty + recorded.coupon + recorded.match - lineAmount(line);
  const clipped = below > 0n ? below : 0n;
  if (uneven + clipped !== difference) return ['UNEXPLAINED'];
  return [
    ...(uneven === 0n ? [] : (['NO_PRICE_OF_ONE_UNIT'] as const)),
    ...(clipped === 0n ? [] : (['MORE_OFF_THAN_THE_PRICE'] as const)),
  ];
}
