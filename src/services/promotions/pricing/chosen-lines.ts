import { lineAmount, type Discount, type DiscountableLine, type LineChoice } from './discount.ts';

/** Whether a line is among those that are chosen. */
export function isChosen({ productIds, variantIds, collectionIds }: LineChoice, line: DiscountableLine): boolean {
  if (!productIds && !variantIds && !collectionIds) return true;
  if (productIds?.has(line.productId) || variantIds?.has(line.variantId)) return true;
  return [...line.collectionIds].some((id) => collectionIds?.has(id));
}

/** Why a discount does nothing in a cart, though its buyer may use it. */
export type Inapplicable =
  | { readonly reason: 'NO_LINES' }
  | { readonly reason: 'SUBTOTAL_TOO_SMALL'; readonly needed: bigint; readonly found: bigint }
  | { readonly reason: 'QUANTITY_TOO_SMALL'; readonly needed: number; readonly found: number };

/** Why a discount does nothing with these lines; undefined where it applies. Needs are about prices before any discount. */
export function whyInapplicable(discount: Discount, lines: readonly DiscountableLine[]): Inapplicable | undefined {
  const chosen = lines.filter((line) => isChosen(discount.lines, line));
  if (chosen.length === 0) return { reason: 'NO_LINES' };
  const { subtotal, quantity } = discount.needs;
  const amount = chosen.reduce((sum, line) => sum + lineAmount(line), 0n);
  if (subtotal !== undefined && amount < subtotal)
    return { reason: 'SUBTOTAL_TOO_SMALL', needed: subtotal, found: amount };
  const units = chosen.reduce((sum, line) => sum + line.quantity, 0);
  if (quantity !== undefined && units < quantity)
    return { reason: 'QUANTITY_TOO_SMALL', needed: quantity, found: units };
  return undefined;
}
