import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertMinor, divideHalfAwayFromZero } from '../../../src/platform/money/currency-conversion.ts';
import { currencyCodes } from '../../../src/platform/money/currency-exponent.ts';
import { convertPrice } from '../../../src/services/catalog/price-conversion.ts';

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const rate = fc.bigInt({ min: 0n, max: 10n ** 10n });
const currency = fc.constantFrom(...currencyCodes);

describe('convertMinor', () => {
  it('keeps an amount at rate one within a currency', () => {
    fc.assert(fc.property(amount, currency, (value, code) => convertMinor(value, code, code, 1_000_000n) === value));
  });

  it('minds the decimal places of both currencies', () => {
    expect(convertMinor(1000n, 'EUR', 'JPY', 160_500_000n)).toBe(1605n);
    expect(convertMinor(1605n, 'JPY', 'EUR', 6_231n)).toBe(1000n);
    expect(convertMinor(1000n, 'EUR', 'KWD', 333_000n)).toBe(3330n);
  });

  it('rounds a half away from zero, the same for both signs', () => {
    expect(convertMinor(1n, 'EUR', 'EUR', 500_000n)).toBe(1n);
    expect(convertMinor(-1n, 'EUR', 'EUR', 500_000n)).toBe(-1n);
    expect(convertMinor(1n, 'EUR', 'EUR', 499_999n)).toBe(0n);
    fc.assert(
      fc.property(
        amount,
        rate,
        (value, r) => convertMinor(-value, 'EUR', 'USD', r) === -convertMinor(value, 'EUR', 'USD', r),
      ),
    );
  });

  it('is never off by more than half a minor unit, and keeps the order of prices', () => {
    fc.assert(
      fc.property(amount, amount, rate, (a, b, r) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const error = convertMinor(low, 'EUR', 'USD', r) * 1_000_000n - low * r;
        expect(error <= 500_000n && error >= -500_000n).toBe(true);
        expect(convertMinor(low, 'EUR', 'USD', r) <= convertMinor(high, 'EUR', 'USD', r)).toBe(true);
      }),
    );
  });

  it('refuses a negative rate', () => {
    expect(() => convertMinor(1n, 'EUR', 'USD', -1n)).toThrow('not negative');
  });
});

describe('divideHalfAwayFromZero', () => {
  it('rounds to the nearest', () => {
    expect([5n, 4n, -5n, -4n, 0n].map((n) => divideHalfAwayFromZero(n, 10n))).toEqual([1n, 0n, -1n, 0n, 0n]);
  });
});

describe('convertPrice', () => {
  it('converts the price before a reduction too, and keeps its absence', () => {
    const market = { currencyCode: 'USD', rateMicros: 1_100_000n };
    const primary = { currencyCode: 'EUR' };
    expect(convertPrice({ amount: 1000n, compareAtAmount: 1500n }, primary, market)).toEqual({
      amount: 1100n,
      compareAtAmount: 1650n,
    });
    expect(convertPrice({ amount: 1000n, compareAtAmount: null }, primary, market).compareAtAmount).toBeNull();
  });
});
