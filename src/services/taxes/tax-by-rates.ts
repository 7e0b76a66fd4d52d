import { allocate } from '../../platform/money/allocate.ts';
import { shareOf, taxWithin } from '../../platform/money/rate.ts';
import type { TaxableItem, TaxDestination, TaxedItem, TaxLine, TaxRequest } from './tax-provider.ts';

/** A tax of a country, or of a part of one. */
export interface TaxRate {
  readonly countryCode: string;
  /** Only there; in all of the country when left out. */
  readonly zoneCode?: string;
  readonly title: string;
  /** Millionths. */
  readonly rateMicros: bigint;
  /** It is on shipping, too. */
  readonly isOnShipping: boolean;
}

/** The taxes on what is sold, by the shop's rates. Those of a country and of a part of it add up. */
export function taxByRates(rates: readonly TaxRate[], { destination, areInclusive, items }: TaxRequest): TaxedItem[] {
  const there = rates.filter((rate) => holdsIn(rate, destination));
  return items.map((item) => {
    const { id, target } = item;
    const own = item.isTaxable ? there.filter(({ isOnShipping }) => target === 'line' || isOnShipping) : [];
    return { id, target, taxLines: taxLines(own, item, areInclusive) };
  });
}

/**
 * The tax is computed once, of the sum of the rates, and then split by them: so the lines add up to it, and the gross to what was shown.
 */
function taxLines(rates: readonly TaxRate[], { amount }: TaxableItem, areInclusive: boolean): TaxLine[] {
  const sum = rates.reduce((total, { rateMicros }) => total + rateMicros, 0n);
  const tax = areInclusive ? taxWithin(amount, sum) : shareOf(amount, sum);
  const amounts = allocate(
    tax,
    rates.map(({ rateMicros }) => rateMicros),
  );
  return rates.map(({ title, rateMicros }, at) => ({ title, rateMicros, amount: amounts[at]! }));
}

function holdsIn({ countryCode, zoneCode }: TaxRate, destination: TaxDestination): boolean {
  return countryCode === destination.countryCode && (zoneCode === undefined || zoneCode === destination.zoneCode);
}
