import { allocate } from '../../../platform/money/allocate.ts';
import { shareOf } from '../../../platform/money/rate.ts';
import { buyXGetY } from './buy-x-get-y.ts';
import { isChosen, whyInapplicable } from './chosen-lines.ts';
import type { Discount, DiscountableLine } from './discount.ts';

/**
 * What one discount takes off each line, as if it were the only one.
 * @param left what may be taken off each line at the most, minor units, in the order of the lines
 */
export function offLines(
  discount: Discount,
  lines: readonly DiscountableLine[],
  left: readonly bigint[],
): readonly bigint[] {
  if (discount.class === 'SHIPPING' || whyInapplicable(discount, lines)) return left.map(() => 0n);
  return wanted(discount, lines, left).map((amount, at) => (amount < left[at]! ? amount : left[at]!));
}

function wanted({ value, lines: chosen }: Discount, lines: readonly DiscountableLine[], left: readonly bigint[]) {
  const weights = left.map((amount, at) => (isChosen(chosen, lines[at]!) ? amount : 0n));
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  switch (value.kind) {
    case 'PERCENTAGE':
      return allocate(shareOf(sum, value.rateMicros), weights);
    case 'FIXED':
      if (value.eachItem)
        return lines.map(({ quantity }, at) => (weights[at]! > 0n ? value.amount * BigInt(quantity) : 0n));
      return allocate(value.amount < sum ? value.amount : sum, weights);
    case 'BUY_X_GET_Y':
      return buyXGetY(value, lines);
    case 'FREE_SHIPPING':
      return left.map(() => 0n);
  }
}
