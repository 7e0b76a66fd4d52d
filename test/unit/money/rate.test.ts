import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { microsOfPercent, shareOf, taxWithin } from '../../../src/platform/money/rate.ts';

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const rate = fc.bigInt({ min: 0n, max: 1_000_000n });

describe('a share of an amount', () => {
  it('is rounded half away from zero', () => {
    expect([shareOf(999n, 150_000n), shareOf(10n, 50_000n), shareOf(-10n, 50_000n)]).toEqual([150n, 1n, -1n]);
  });

  it('is never more than the amount, and all of it at one', () => {
    const positive = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(fc.property(positive, rate, (value, by) => shareOf(value, by) <= value && shareOf(value, by) >= 0n));
    fc.assert(fc.property(amount, (value) => shareOf(value, 1_000_000n) === value));
  });
});

describe('the tax within an amount', () => {
  it('is what was added to the net amount, to one unit', () => {
    expect(taxWithin(11_900n, 190_000n)).toBe(1_900n);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), rate, (net, by) => {
        const added = shareOf(net, by);
        const difference = taxWithin(net + added, by) - added;
        return difference >= -1n && difference <= 1n;
      }),
    );
  });
});

describe('a percentage', () => {
  it('is exact to four places', () => {
    expect(['19', '7.7', '12.5', '0.0001', '100'].map(microsOfPercent)).toEqual([
      190_000n,
      77_000n,
      125_000n,
      1n,
      1_000_000n,
    ]);
  });

  it.each(['', '1.00001', '-1', '1,5', '1e2', '.5'])('is no text like "%s"', (text) => {
    expect(() => microsOfPercent(text)).toThrow(RangeError);
  });
});
