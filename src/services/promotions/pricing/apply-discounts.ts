import { whyInapplicable } from './chosen-lines.ts';
import { combinations } from './combinations.ts';
import { lineAmount, type Allocation, type Discount, type DiscountableLine } from './discount.ts';
import { offDeliveries, type DiscountableDelivery } from './delivery-discount.ts';
import { offLines } from './line-discount.ts';

/** What discounts take off a cart, all of them together. */
export interface AppliedDiscounts {
  readonly allocations: readonly Allocation[];
  /** Minor units. */
  readonly total: bigint;
}

/**
 * Applies the discounts that save the buyer most, among those that may stand side by side.
 *
 * Discounts on products come first: of several, a line has the one that takes most off it. Discounts on the order are taken of what is
 * left of the lines, all of the same sum, and never more than is left. Discounts on shipping are taken of the deliveries. Nothing goes
 * below zero. Of equal savings, fewer discounts are used, then those with the lower ids: the order of the arguments makes no difference.
 */
export function applyDiscounts(
  discounts: readonly Discount[],
  lines: readonly DiscountableLine[],
  deliveries: readonly DiscountableDelivery[],
): AppliedDiscounts {
  const applicable = discounts.filter((discount) => !whyInapplicable(discount, lines));
  const offers = productOffers(applicable, lines);
  let best: AppliedDiscounts = { allocations: [], total: 0n };
  for (const set of combinations(applicable)) {
    const applied = applySet(set, offers, lines, deliveries);
    if (applied.total > best.total || (applied.total === best.total && used(applied) < used(best))) best = applied;
  }
  return best;
}

const used = ({ allocations }: AppliedDiscounts): number =>
  new Set(allocations.map(({ discountId }) => discountId)).size;

/** What each discount on products takes off each line, which is the same whatever it stands beside. */
function productOffers(
  discounts: readonly Discount[],
  lines: readonly DiscountableLine[],
): ReadonlyMap<bigint, readonly bigint[]> {
  const whole = lines.map(lineAmount);
  const products = discounts.filter((discount) => discount.class === 'PRODUCT');
  return new Map(products.map((discount) => [discount.id, offLines(discount, lines, whole)]));
}

function applySet(
  set: readonly Discount[],
  offersByDiscount: ReadonlyMap<bigint, readonly bigint[]>,
  lines: readonly DiscountableLine[],
  deliveries: readonly DiscountableDelivery[],
): AppliedDiscounts {
  const allocations: Allocation[] = [];
  const left = lines.map(lineAmount);
  const take = (discountId: bigint, at: number, amount: bigint): void => {
    if (amount === 0n) return;
    left[at]! -= amount;
    allocations.push({ discountId, target: 'line', id: lines[at]!.id, amount });
  };
  const ofClass = (name: Discount['class']) => set.filter((discount) => discount.class === name);
  const offers = ofClass('PRODUCT').map(({ id }) => ({ id, off: offersByDiscount.get(id)! }));
  for (const at of lines.keys()) {
    const best = offers.reduce<{ id: bigint; amount: bigint } | undefined>((found, { id, off }) => {
      const amount = off[at]!;
      return amount > (found?.amount ?? 0n) ? { id, amount } : found;
    }, undefined);
    if (best) take(best.id, at, best.amount);
  }
  const afterProducts = [...left];
  for (const discount of ofClass('ORDER')) {
    const off = offLines(discount, lines, afterProducts);
    for (const [at, amount] of off.entries()) take(discount.id, at, amount < left[at]! ? amount : left[at]!);
  }
  allocations.push(...offDeliveries(ofClass('SHIPPING'), deliveries));
  return { allocations, total: allocations.reduce((sum, { amount }) => sum + amount, 0n) };
}
