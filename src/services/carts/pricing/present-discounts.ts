import { money } from '../../catalog/money.ts';
import type { Discount } from '../../promotions/pricing/discount.ts';
import type { CartDiscountAllocation, CartDiscountApplication } from '../cart-record.ts';
import type { DiscountShare } from './discounted-cart.ts';

/** A discount's share as the graph shows it. */
export function presentShare({ discount, amount }: DiscountShare, currencyCode: string): CartDiscountAllocation {
  const targetType = discount.class === 'SHIPPING' ? 'SHIPPING_LINE' : 'LINE_ITEM';
  const fields = {
    discountedAmount: money(amount, currencyCode),
    targetType,
    discountApplication: application(discount, amount, targetType, currencyCode),
  } as const;
  return discount.code === undefined
    ? { __typename: 'CartAutomaticDiscountAllocation', title: discount.title, ...fields }
    : { __typename: 'CartCodeDiscountAllocation', code: discount.code, ...fields };
}

function application(
  { value, lines }: Discount,
  amount: bigint,
  targetType: 'LINE_ITEM' | 'SHIPPING_LINE',
  currencyCode: string,
): CartDiscountApplication {
  const isEntitled = Boolean(lines.productIds ?? lines.variantIds ?? lines.collectionIds);
  return {
    allocationMethod: value.kind === 'FIXED' && !value.eachItem ? 'ACROSS' : 'EACH',
    targetSelection: value.kind === 'BUY_X_GET_Y' ? 'EXPLICIT' : isEntitled ? 'ENTITLED' : 'ALL',
    targetType,
    value: applied(value, amount, currencyCode),
  };
}

function applied(value: Discount['value'], amount: bigint, currencyCode: string): CartDiscountApplication['value'] {
  switch (value.kind) {
    case 'PERCENTAGE':
      return percentage(value.rateMicros);
    case 'BUY_X_GET_Y':
      return percentage(value.gets.rateMicros);
    case 'FREE_SHIPPING':
      return percentage(1_000_000n);
    case 'FIXED':
      return { __typename: 'MoneyV2', ...money(value.eachItem ? value.amount : amount, currencyCode) };
  }
}

/** The dialect has percentages as floats; they are shown and never counted with. */
const percentage = (rateMicros: bigint) =>
  ({ __typename: 'PricingPercentageValue', percentage: Number(rateMicros) / 10_000 }) as const;
