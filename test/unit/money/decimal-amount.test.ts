import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, currencyExponent } from '../../../src/platform/money/currency-exponent.ts';
import { formatMinor, parseMinor } from '../../../src/platform/money/decimal-amount.ts';

const currency = fc.constantFrom(...currencyCodes);
const minor = fc.bigInt({ min: 1n - 10n ** 15n, max: 10n ** 15n - 1n });

describe('formatMinor', () => {
  it('prints one decimal place at least, as the published API does', () => {
    expect(formatMinor(1250n, 'EUR')).toBe('12.5');
    expect(formatMinor(1000n, 'EUR')).toBe('10.0');
    expect(formatMinor(1999n, 'EUR')).toBe('19.99');
    expect(formatMinor(5n, 'EUR')).toBe('0.05');
    expect(formatMinor(1500n, 'JPY')).toBe('1500.0');
    expect(formatMinor(1234n, 'KWD')).toBe('1.234');
    expect(formatMinor(-5n, 'EUR')).toBe('-0.05');
    expect(formatMinor(0n, 'EUR')).toBe('0.0');
  });

  it('is read back by parseMinor without loss', () => {
    fc.assert(fc.property(minor, currency, (amount, code) => parseMinor(formatMinor(amount, code), code) === amount));
  });

  it('is a number to parseFloat, for amounts that a float can hold', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), currency, (amount, code) => {
        expect(Number.parseFloat(formatMinor(amount, code))).toBeCloseTo(
          Number(amount) / 10 ** currencyExponent(code),
          3,
        );
      }),
    );
  });
});

describe('parseMinor', () => {
  it('reads decimals exactly', () => {
    expect(parseMinor('12.50', 'EUR')).toBe(1250n);
    expect(parseMinor(' 12 ', 'EUR')).toBe(1200n);
    expect(parseMinor('0.1', 'KWD')).toBe(100n);
    expect(parseMinor('1200.00', 'JPY')).toBe(1200n);
    expect(parseMinor('-0.01', 'EUR')).toBe(-1n);
    expect(parseMinor('900719925474099.31', 'EUR')).toBe(90071992547409931n);
  });

  it.each(['', 'abc', '12,50', '1,299.00', '€5', '1e3', '.5', '5.', '0x10', '١٢', 'NaN', '--1'])(
    'refuses %j',
    (text) => {
      expect(() => parseMinor(text, 'EUR')).toThrow('is not an amount');
    },
  );

  it('refuses to round', () => {
    expect(() => parseMinor('12.505', 'EUR')).toThrow('more decimal places than EUR (2)');
    expect(() => parseMinor('12.5', 'JPY')).toThrow('more decimal places than JPY (0)');
  });

  it('refuses what a bigint column cannot hold', () => {
    expect(() => parseMinor('1234567890123456', 'EUR')).toThrow('too large');
  });
});
