import { describe, expect, it } from 'vitest';
import { marketPrice } from '../../../src/services/demo/catalog/market-price.ts';
import { shelfPrice } from '../../../src/services/demo/catalog/shelf-price.ts';
import { MARKETS } from '../../../src/services/demo/content/markets.ts';

const market = (currency: string) => MARKETS.find((m) => m.currency === currency)!;

describe('the price on the tag', () => {
  it.each([
    [2_431, 'EUR', 2_400],
    [24_712, 'EUR', 24_400],
    [1_234, 'GBP', 1_250],
    [2_431, 'CHF', 2_390],
    [3_941, 'JPY', 3_880],
    [40_836, 'JPY', 40_800],
    [7_135, 'KWD', 7_250],
    [1, 'KWD', 250],
  ])('rounds %i minor units of %s to %i', (minor, currency, expected) => {
    expect(shelfPrice(minor, currency)).toBe(expected);
  });

  it('converts by the exponent of the currency: 24 euros are yen without and dinars with three decimals', () => {
    expect(marketPrice(2_400, 0, market('JPY'))).toEqual({ amount: 3_880, compareAt: null });
    expect(marketPrice(2_400, 0, market('KWD'))).toEqual({ amount: 8_000, compareAt: null });
  });

  it('shows the full price beside a reduced one', () => {
    expect(marketPrice(2_400, 0.25, market('EUR'))).toEqual({ amount: 1_800, compareAt: 2_400 });
  });
});
