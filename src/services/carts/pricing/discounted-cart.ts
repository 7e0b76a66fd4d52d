import { applyDiscounts } from '../../promotions/pricing/apply-discounts.ts';
import type { Allocation, Discount, DiscountableLine } from '../../promotions/pricing/discount.ts';
import type { DocumentLine } from '../cart-document.ts';
import type { VariantFacts } from '../lines/variant-facts.ts';

/** A line that is sold, with what is known of its variant. */
export interface SoldLine extends Omit<DocumentLine, 'variantId'> {
  readonly facts: VariantFacts;
}

/** What a discount takes off. Minor units, more than zero. */
export interface DiscountShare {
  readonly discount: Discount;
  readonly amount: bigint;
}

/** A line after discounts. Minor units. */
export interface DiscountedLine extends SoldLine {
  /** Before discounts. */
  readonly subtotal: bigint;
  /** After the discounts on the line. */
  readonly total: bigint;
  /** After all discounts: what taxes are on. */
  readonly net: bigint;
  readonly discounts: readonly DiscountShare[];
}

/** A delivery after discounts. Minor units. */
export interface DiscountedDelivery {
  readonly amount: bigint;
  readonly net: bigint;
  readonly discounts: readonly DiscountShare[];
}

/** A cart after discounts. */
export interface DiscountedCart {
  readonly lines: readonly DiscountedLine[];
  /** Null where nothing is delivered, or not known yet how. */
  readonly delivery: DiscountedDelivery | null;
}

/** The one delivery that a cart has, as discounts and taxes name it. */
export const DELIVERY_ID = 'delivery';

/** Takes the discounts off a cart that save its buyer most. @param delivery what it costs, minor units */
export function discountCart(
  lines: readonly SoldLine[],
  delivery: bigint | null,
  discounts: readonly Discount[],
): DiscountedCart {
  const deliveries = delivery === null ? [] : [{ id: DELIVERY_ID, amount: delivery }];
  const { allocations } = applyDiscounts(discounts, discountableLines(lines), deliveries);
  const sharesOf = (target: Allocation['target'], id: string): DiscountShare[] =>
    allocations
      .filter((share) => share.target === target && share.id === id)
      .map(({ discountId, amount }) => ({ discount: discounts.find((one) => one.id === discountId)!, amount }));
  return {
    lines: lines.map((line) => {
      const shares = sharesOf('line', line.id);
      const subtotal = line.facts.unitAmount * BigInt(line.quantity);
      const onLine = shares.filter(({ discount }) => discount.class === 'PRODUCT');
      return { ...line, subtotal, total: subtotal - sum(onLine), net: subtotal - sum(shares), discounts: shares };
    }),
    delivery:
      delivery === null
        ? null
        : {
            amount: delivery,
            net: delivery - sum(sharesOf('delivery', DELIVERY_ID)),
            discounts: sharesOf('delivery', DELIVERY_ID),
          },
  };
}

/** The lines that discounts are about: gift cards are money, and nobody sells money for less. */
export function discountableLines(lines: readonly SoldLine[]): DiscountableLine[] {
  return lines
    .filter(({ facts }) => !facts.isGiftCard)
    .map(({ id, quantity, facts: { productId, variantId, collectionIds, unitAmount } }) => ({
      ...{ id, quantity, productId, variantId, unitAmount },
      collectionIds: new Set(collectionIds),
    }));
}

/** What shares come to, minor units. */
export const sum = (shares: readonly { readonly amount: bigint }[]): bigint =>
  shares.reduce((total, { amount }) => total + amount, 0n);
