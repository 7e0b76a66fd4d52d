import type { DeliveryOption, DeliveryRequest } from './delivery-provider.ts';

/** A rate of the shop for where a cart goes. Minor units of the market's currency, grams; limits belong to it, null is none. */
export interface DeliveryRate {
  readonly handle: string;
  readonly title: string;
  readonly description: string | null;
  readonly amount: bigint;
  readonly leastGrams: number | null;
  readonly mostGrams: number | null;
  readonly leastAmount: bigint | null;
  readonly mostAmount: bigint | null;
}

/**
 * How a cart can be delivered, by the rates of the zone that it goes to, the cheapest first. Of several rates of one handle that fit,
 * the cheapest counts: so "free from 50" stands beside "4.90".
 */
export function optionsByRates(
  rates: readonly DeliveryRate[],
  { subtotal, weightGrams }: Pick<DeliveryRequest, 'subtotal' | 'weightGrams'>,
): DeliveryOption[] {
  const cheapest = new Map<string, DeliveryRate>();
  for (const rate of rates.filter((one) => fits(one, subtotal, weightGrams))) {
    const known = cheapest.get(rate.handle);
    if (!known || rate.amount < known.amount) cheapest.set(rate.handle, rate);
  }
  return [...cheapest.values()].sort(byAmount).map(({ handle, title, description, amount }) => ({
    ...{ handle, code: handle, title, description, amount },
    methodType: 'SHIPPING',
  }));
}

function fits(
  { leastGrams, mostGrams, leastAmount, mostAmount }: DeliveryRate,
  subtotal: bigint,
  grams: number,
): boolean {
  if ((leastGrams !== null && grams < leastGrams) || (mostGrams !== null && grams > mostGrams)) return false;
  return (leastAmount === null || subtotal >= leastAmount) && (mostAmount === null || subtotal <= mostAmount);
}

function byAmount(one: DeliveryRate, other: DeliveryRate): number {
  if (one.amount !== other.amount) return one.amount < other.amount ? -1 : 1;
  return one.handle < other.handle ? -1 : 1;
}
