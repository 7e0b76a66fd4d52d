import { describe, expect, it } from 'vitest';
import { optionsByRates, type DeliveryRate } from '../../../src/services/delivery/options-by-rates.ts';
import { gramsOf } from '../../../src/services/delivery/weight.ts';

const rate = (handle: string, amount: bigint, limits: Partial<DeliveryRate> = {}): DeliveryRate => ({
  ...{ handle, title: handle, description: null, amount },
  ...{ leastGrams: null, mostGrams: null, leastAmount: null, mostAmount: null },
  ...limits,
});
const offered = (rates: DeliveryRate[], subtotal: bigint, weightGrams = 500) =>
  optionsByRates(rates, { subtotal, weightGrams }).map(({ handle, amount }) => `${handle} ${amount}`);

describe('ways to deliver by the rates of the shop', () => {
  it('depend on weight, the limits included', () => {
    const rates = [
      rate('parcel', 490n, { mostGrams: 2_000 }),
      rate('parcel', 990n, { leastGrams: 2_001, mostGrams: 31_500 }),
      rate('freight', 4_900n, { leastGrams: 31_500 }),
    ];
    const at = (grams: number) => offered(rates, 1_000n, grams);
    expect([0, 2_000, 2_001, 31_499, 31_500, 31_501].map(at)).toEqual([
      ['parcel 490'],
      ['parcel 490'],
      ['parcel 990'],
      ['parcel 990'],
      ['parcel 990', 'freight 4900'],
      ['freight 4900'],
    ]);
  });

  it('depend on the amount, the limits included; of one handle the cheapest counts', () => {
    const rates = [
      rate('standard', 490n),
      rate('standard', 0n, { leastAmount: 5_000n }),
      rate('letter', 190n, { mostAmount: 2_000n }),
    ];
    expect([2_000n, 2_001n, 4_999n, 5_000n].map((subtotal) => offered(rates, subtotal))).toEqual([
      ['letter 190', 'standard 490'],
      ['standard 490'],
      ['standard 490'],
      ['standard 0'],
    ]);
  });

  it('come cheapest first, equal ones by handle, and are none where nothing fits', () => {
    const rates = [rate('b', 5n), rate('c', 1n), rate('a', 5n)];
    expect(offered(rates, 0n)).toEqual(['c 1', 'a 5', 'b 5']);
    expect(offered([rate('heavy', 1n, { leastGrams: 501 })], 0n)).toEqual([]);
    expect(offered([], 0n)).toEqual([]);
  });
});

describe('the weight of a variant in whole grams', () => {
  it('is rounded half up', () => {
    const grams = (weight: number | null, weightUnit: Parameters<typeof gramsOf>[0]['weightUnit']) =>
      gramsOf({ weight, weightUnit });
    expect([grams(1.4, 'GRAMS'), grams(1.5, 'GRAMS'), grams(2.5, 'GRAMS')]).toEqual([1, 2, 3]);
    expect([grams(0.0005, 'KILOGRAMS'), grams(1.25, 'KILOGRAMS')]).toEqual([1, 1_250]);
    expect([grams(1, 'OUNCES'), grams(1, 'POUNDS')]).toEqual([28, 454]);
  });

  it('is none where it is not known or makes no sense', () => {
    const odd = [null, 0, -1, Number.NaN, Number.POSITIVE_INFINITY];
    expect(odd.map((weight) => gramsOf({ weight, weightUnit: 'KILOGRAMS' }))).toEqual([0, 0, 0, 0, 0]);
  });

  it('is right where a product of floats is a little below half a gram', () => {
    expect(0.5005 * 1_000).toBeLessThan(500.5);
    expect(gramsOf({ weight: 0.5005, weightUnit: 'KILOGRAMS' })).toBe(501);
    expect(gramsOf({ weight: 8.345, weightUnit: 'KILOGRAMS' })).toBe(8_345);
  });

  it('is a thousand tons at the most', () => {
    const units = ['GRAMS', 'KILOGRAMS', 'OUNCES', 'POUNDS'] as const;
    expect(units.map((weightUnit) => gramsOf({ weight: 1e300, weightUnit }))).toEqual(Array(4).fill(1_000_000_000));
    expect(gramsOf({ weight: 999_999_999, weightUnit: 'POUNDS' })).toBe(1_000_000_000);
  });
});
