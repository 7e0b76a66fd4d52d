import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { currencyCodes, currencyExponent } from '../../../src/platform/money/currency-exponent.ts';

interface PublishedSchema {
  __schema: { types: { name: string; enumValues: { name: string }[] | null }[] };
}

const published = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@shopify/hydrogen-react/storefront.schema.json'), 'utf8'),
) as PublishedSchema;
const publishedCodes = published.__schema.types.find((type) => type.name === 'CurrencyCode')?.enumValues ?? [];

/** Where CLDR, which Intl reads, says what is in circulation and ISO 4217 says otherwise. */
const CLDR_DIFFERS = new Set(
  'AFN ALL COP HUF IDR IQD IRR LAK LBP MGA MMK PKR SLL SOS STD SYP YER AMD CRC GYD MRU MUR RSD TZS UYU UZS TWD CZK NOK SEK'.split(
    ' ',
  ),
);

describe('currencyExponent', () => {
  it('knows exactly the currencies of the published schema', () => {
    expect(publishedCodes.length).toBeGreaterThan(150);
    expect(currencyCodes).toEqual(publishedCodes.map((value) => value.name).sort());
  });

  it('follows ISO 4217', () => {
    expect(['JPY', 'EUR', 'KWD', 'ISK', 'HUF', 'IQD'].map(currencyExponent)).toEqual([0, 2, 3, 0, 2, 3]);
  });

  it('agrees with Intl wherever CLDR follows the standard', () => {
    for (const code of currencyCodes.filter((each) => !CLDR_DIFFERS.has(each))) {
      const intl = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions();
      expect([code, currencyExponent(code)]).toEqual([code, intl.maximumFractionDigits]);
    }
  });

  it('refuses a code that is no currency', () => {
    expect(() => currencyExponent('eur')).toThrow('"eur" is no currency');
  });
});
