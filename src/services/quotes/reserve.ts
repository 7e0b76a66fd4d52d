import { contactOf } from '../carts/cart-document.ts';
import type { CartRow } from '../carts/cart.store.ts';
import type { CartPricing } from '../carts/pricing/cart-pricing.ts';
import type { Transaction } from '../edits/transaction.ts';
import { HoldStore } from '../inventory/holds/hold.store.ts';
import { DiscountUseStore } from '../promotions/discount-use.store.ts';
import { cartProblem, stockProblem, type QuoteProblem } from './quote-problem.ts';

/** What a cart needs cannot be had: thrown to undo what was reserved of it. */
export class Unavailable extends Error {
  /** @param isFinal false where pricing anew finds another way: without a discount that others have used up */
  constructor(
    readonly problems: readonly QuoteProblem[],
    readonly isFinal: boolean,
  ) {
    super('What the cart needs cannot be had.');
  }
}

/**
 * Holds the stock of a cart and the uses of its discounts, instead of what it held before.
 * @throws Unavailable, and then the transaction has to be undone
 */
export async function reserve(
  tx: Transaction,
  { id, customerId, document }: CartRow,
  { cart }: CartPricing,
  expiresAt: Date,
): Promise<void> {
  const wanted = new Map<bigint, number>();
  for (const { facts, quantity } of cart.lines)
    wanted.set(facts.variantId, (wanted.get(facts.variantId) ?? 0) + quantity);
  const units = [...wanted].map(([variantId, quantity]) => ({ variantId, quantity }));
  const shortages = await HoldStore.replace(tx, id, units, expiresAt);
  if (shortages.length > 0) {
    const problems = shortages.flatMap(({ variantId, wanted: asked, available }) =>
      cart.lines
        .filter(({ facts }) => facts.variantId === variantId)
        .map((line) => stockProblem(line.id, line.facts, asked, available)),
    );
    throw new Unavailable(problems, true);
  }
  const used = new Map(
    [...cart.lines.flatMap(({ discounts }) => discounts), ...(cart.delivery?.discounts ?? [])].map(({ discount }) => [
      discount.id,
      { discountId: discount.id, code: discount.code ?? null },
    ]),
  );
  const customer = { customerId, contact: contactOf(document) };
  const refused = await DiscountUseStore.replace(tx, id, [...used.values()], customer, expiresAt);
  if (refused.length > 0)
    throw new Unavailable(
      [cartProblem('DISCOUNT_LIMIT_REACHED', 'Others have used up a discount of the cart. Look at it again.')],
      false,
    );
}
