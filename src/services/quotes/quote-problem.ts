import { selectedAddress } from '../carts/cart-document.ts';
import type { PricedRow } from '../carts/pricing/cart-pricer.ts';
import type { CartPricing } from '../carts/pricing/cart-pricing.ts';
import { globalId } from '../node/global-id.ts';

/** Why a cart cannot be bought as it is. */
export type QuoteProblemCode =
  | 'EMPTY_CART'
  | 'MERCHANDISE_NOT_AVAILABLE'
  | 'NOT_ENOUGH_STOCK'
  | 'QUANTITY_NOT_SOLD'
  | 'DELIVERY_ADDRESS_MISSING'
  | 'DELIVERY_NOT_POSSIBLE'
  | 'DISCOUNT_LIMIT_REACHED';

/** One thing that stands in the way of buying a cart. */
export interface QuoteProblem {
  readonly code: QuoteProblemCode;
  readonly message: string;
  /** Global id of the line that it is about. */
  readonly lineId: string | null;
  /** Units that there are, of problems with stock. */
  readonly available: number | null;
}

/** A problem of the whole cart. */
export const cartProblem = (code: QuoteProblemCode, message: string): QuoteProblem => ({
  ...{ code, message, lineId: null, available: null },
});

/** All that stands in the way of buying a cart, but for what others take meanwhile. */
export function problemsOf(row: PricedRow, pricing: CartPricing): QuoteProblem[] {
  const { lines } = pricing.cart;
  if (row.document.lines.length === 0) return [cartProblem('EMPTY_CART', 'The cart is empty. Add something.')];
  const gone = row.document.lines
    .filter(({ id }) => !lines.some((line) => line.id === id))
    .map(({ id }): QuoteProblem => {
      const message = 'It is not sold any more. Remove the line.';
      return { code: 'MERCHANDISE_NOT_AVAILABLE', message, lineId: globalId('CartLine', id), available: 0 };
    });
  const unsold = lines.flatMap(({ id, quantity, facts }): QuoteProblem[] => {
    const { title, quantityMinimum: least, quantityMaximum: most, quantityIncrement: step } = facts;
    if (quantity >= least && (most === null || quantity <= most) && quantity % step === 0) return [];
    const steps = most === null ? `from ${least}` : `from ${least} to ${most}`;
    const message = `"${title}" is sold ${steps} units, in steps of ${step}; not ${quantity}.`;
    return [{ code: 'QUANTITY_NOT_SOLD', message, lineId: globalId('CartLine', id), available: null }];
  });
  return [...gone, ...unsold, ...stockProblems(pricing), ...deliveryProblems(row, pricing)];
}

/** What is known not to be there before anything is held; what others take meanwhile is found when it is. */
function stockProblems({ cart }: CartPricing): QuoteProblem[] {
  const wanted = new Map<bigint, number>();
  for (const { facts, quantity } of cart.lines)
    wanted.set(facts.variantId, (wanted.get(facts.variantId) ?? 0) + quantity);
  return cart.lines.flatMap(({ id, facts }) => {
    const asked = wanted.get(facts.variantId)!;
    return facts.available === null || asked <= facts.available
      ? []
      : [stockProblem(id, facts, asked, facts.available)];
  });
}

/** There are fewer units than a line needs. */
export function stockProblem(id: string, { title }: { title: string }, asked: number, available: number): QuoteProblem {
  const message = `Of "${title}" there are ${available}, not ${asked}.`;
  return { code: 'NOT_ENOUGH_STOCK', message, lineId: globalId('CartLine', id), available };
}

function deliveryProblems({ document }: PricedRow, { cart, deliveryOption }: CartPricing): QuoteProblem[] {
  if (!cart.lines.some(({ facts }) => facts.requiresShipping) || deliveryOption) return [];
  return [
    selectedAddress(document)
      ? cartProblem('DELIVERY_NOT_POSSIBLE', 'The shop does not deliver this cart to the address. Choose another one.')
      : cartProblem('DELIVERY_ADDRESS_MISSING', 'Say where the cart goes: cartDeliveryAddressesAdd.'),
  ];
}
