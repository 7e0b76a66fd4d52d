import { shareOf } from '../../../platform/money/rate.ts';
import type { Allocation, Discount } from './discount.ts';

/** A delivery as discounts see it. */
export interface DiscountableDelivery {
  readonly id: string;
  /** Minor units. */
  readonly amount: bigint;
}

/** What discounts take off deliveries, one after the other and never more than there is. */
export function offDeliveries(
  discounts: readonly Discount[],
  deliveries: readonly DiscountableDelivery[],
): Allocation[] {
  return deliveries.flatMap(({ id, amount: whole }) => {
    let left = whole;
    return discounts.flatMap(({ id: discountId, value }): Allocation[] => {
      const amount = smaller(offDelivery(value, whole), left);
      left -= amount;
      return amount > 0n ? [{ discountId, target: 'delivery', id, amount }] : [];
    });
  });
}

function offDelivery(value: Discount['value'], whole: bigint): bigint {
  switch (value.kind) {
    case 'FREE_SHIPPING':
      return value.atMost === undefined || whole <= value.atMost ? whole : 0n;
    case 'PERCENTAGE':
      return shareOf(whole, value.rateMicros);
    case 'FIXED':
      return value.amount;
    case 'BUY_X_GET_Y':
      return 0n;
  }
}

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);
