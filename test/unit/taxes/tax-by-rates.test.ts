import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, taxWithin } from '../../../src/platform/money/rate.ts';
import { taxByRates, type TaxRate } from '../../../src/services/taxes/tax-by-rates.ts';
import type { TaxableItem, TaxRequest } from '../../../src/services/taxes/tax-provider.ts';

const rate = (title: string, percent: number, given: Partial<TaxRate> = {}): TaxRate => ({
  ...{ countryCode: 'US', title, rateMicros: BigInt(percent * 10_000), isOnShipping: false },
  ...given,
});
const item = (id: string, amount: bigint, given: Partial<TaxableItem> = {}): TaxableItem => ({
  ...{ id, target: 'line', amount, isTaxable: true },
  ...given,
});
const asked = (items: readonly TaxableItem[], given: Partial<TaxRequest> = {}): TaxRequest => ({
  ...{ currencyCode: 'USD', destination: { countryCode: 'US', zoneCode: 'CA' }, areInclusive: false, items },
  ...given,
});
const amounts = (rates: readonly TaxRate[], request: TaxRequest): bigint[][] =>
  taxByRates(rates, request).map(({ taxLines }) => taxLines.map(({ amount }) => amount));

describe('taxes by rates', () => {
  it('come on top, or are within', () => {
    const rates = [rate('VAT', 19)];
    expect(amounts(rates, asked([item('a', 10_000n)]))).toEqual([[1_900n]]);
    expect(amounts(rates, asked([item('a', 11_900n)], { areInclusive: true }))).toEqual([[1_900n]]);
  });

  it('are those of the country and of the part of it that goods go to', () => {
    const rates = [
      rate('Federal', 1),
      rate('California', 7.25, { zoneCode: 'CA' }),
      rate('Texas', 6.25, { zoneCode: 'TX' }),
    ];
    expect(amounts(rates, asked([item('a', 1_000n)]))).toEqual([[10n, 73n]]);
    expect(amounts(rates, asked([item('a', 1_000n)], { destination: { countryCode: 'US' } }))).toEqual([[10n]]);
    expect(amounts(rates, asked([item('a', 1_000n)], { destination: { countryCode: 'CA', zoneCode: 'CA' } }))).toEqual([
      [],
    ]);
  });

  it('are on shipping where the rate says so, and on nothing that is not taxable', () => {
    const rates = [rate('Goods', 10), rate('All', 5, { isOnShipping: true })];
    const items = [item('a', 100n), item('b', 100n, { isTaxable: false }), item('c', 100n, { target: 'delivery' })];
    expect(amounts(rates, asked(items))).toEqual([[10n, 5n], [], [5n]]);
  });

  it('add up to the tax of all rates together', () => {
    const rates = fc.array(fc.bigInt({ min: 0n, max: 300_000n }), { minLength: 1, maxLength: 4 });
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(rates, amount, fc.boolean(), (micros, value, areInclusive) => {
        const all = micros.map((rateMicros, at) => rate(`Tax ${at}`, 0, { rateMicros }));
        const [found] = amounts(all, asked([item('a', value)], { areInclusive }));
        const sum = micros.reduce((total, one) => total + one, 0n);
        const tax = areInclusive ? taxWithin(value, sum) : shareOf(value, sum);
        expect(found!.reduce((total, one) => total + one, 0n)).toBe(tax);
        expect(found!.every((one) => one >= 0n)).toBe(true);
        if (areInclusive) expect(tax <= value).toBe(true);
      }),
    );
  });
});
