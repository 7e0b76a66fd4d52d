import { currencyExponent } from '../../../platform/money/currency-exponent.ts';
import { type DemoMarket } from '../content/markets.ts';
import { shelfPrice } from './shelf-price.ts';

/** A price in minor units of the market's currency. */
export interface MarketPrice {
  amount: number;
  compareAt: number | null;
}

/**
 * What a variant costs in a market: converted, reduced, and rounded to a price tag of that currency.
 * @param cents     full price in euro cents
 * @param reduction share of the price, 0 for none
 * @param margin    what a price set by hand differs by; 1 for a converted one
 */
export function marketPrice(cents: number, reduction: number, market: DemoMarket, margin = 1): MarketPrice {
  const minorPerCent = (market.rate * 10 ** currencyExponent(market.currency)) / 100;
  const full = shelfPrice(cents * minorPerCent * margin, market.currency);
  const amount = reduction > 0 ? shelfPrice(full * (1 - reduction), market.currency) : full;
  return { amount, compareAt: amount < full ? full : null };
}
