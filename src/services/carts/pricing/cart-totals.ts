import type { TaxedItem, TaxLine } from '../../taxes/tax-provider.ts';
import { DELIVERY_ID, sum, type DiscountedCart, type DiscountShare } from './discounted-cart.ts';

/** What a cart comes to. Minor units. */
export interface CartTotals {
  /** Of the lines, after the discounts on lines. */
  readonly subtotal: bigint;
  /** Discounts on the whole cart. */
  readonly orderDiscount: bigint;
  /** Delivery before discounts; zero where there is none. */
  readonly delivery: bigint;
  readonly deliveryDiscount: bigint;
  /** All taxes, whether they are within the prices or on top. */
  readonly tax: bigint;
  /** What the buyer pays: subtotal − orderDiscount + delivery − deliveryDiscount, and the taxes where they come on top. */
  readonly total: bigint;
}

/** Taxes by what they are on: the id of a line, or that of the delivery. */
export type TaxesByItem = ReadonlyMap<string, readonly TaxLine[]>;

/** Finds taxes by what they are on. */
export function taxesByItem(items: readonly TaxedItem[]): TaxesByItem {
  return new Map(items.map(({ id, target, taxLines }) => [target === 'delivery' ? DELIVERY_ID : id, taxLines]));
}

/** Adds a cart up. */
export function totalsOf(cart: DiscountedCart, taxes: TaxesByItem, areTaxesInclusive: boolean): CartTotals {
  const subtotal = cart.lines.reduce((total, line) => total + line.total, 0n);
  const orderDiscount = cart.lines.reduce((total, line) => total + line.total - line.net, 0n);
  const delivery = cart.delivery?.amount ?? 0n;
  const deliveryDiscount = delivery - (cart.delivery?.net ?? 0n);
  const tax = [...taxes.values()].reduce((total, lines) => total + sum(lines), 0n);
  const goods = subtotal - orderDiscount + delivery - deliveryDiscount;
  return { subtotal, orderDiscount, delivery, deliveryDiscount, tax, total: areTaxesInclusive ? goods : goods + tax };
}

/** What each discount on the whole cart takes off all lines together, in the order in which they were taken. */
export function orderDiscounts({ lines }: DiscountedCart): DiscountShare[] {
  const shares = new Map<bigint, DiscountShare>();
  for (const { discount, amount } of lines.flatMap((line) => line.discounts))
    if (discount.class === 'ORDER')
      shares.set(discount.id, { discount, amount: (shares.get(discount.id)?.amount ?? 0n) + amount });
  return [...shares.values()];
}
