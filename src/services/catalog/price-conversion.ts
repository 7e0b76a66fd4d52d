import { convertMinor } from '../../platform/money/currency-conversion.ts';

/** What conversion needs to know of a market. */
export interface MarketRate {
  currencyCode: string;
  /** Units of this market's currency for one unit of the primary market's, times 1,000,000. */
  rateMicros: bigint;
}

/** A price in minor units, with the price before a reduction where there is one. */
export interface Price {
  amount: bigint;
  compareAtAmount: bigint | null;
}

/** The price that a variant has in a market where none is set by hand: the primary market's, at the market's rate. */
export function convertPrice(price: Price, primary: Pick<MarketRate, 'currencyCode'>, market: MarketRate): Price {
  const convert = (amount: bigint) =>
    convertMinor(amount, primary.currencyCode, market.currencyCode, market.rateMicros);
  return {
    amount: convert(price.amount),
    compareAtAmount: price.compareAtAmount === null ? null : convert(price.compareAtAmount),
  };
}
