import { describe, expect, it } from 'vitest';
import { buyerOf } from '../../../src/services/shop/buyer.ts';
import type { Localities } from '../../../src/services/shop/localization.store.ts';

const market = (id: bigint, handle: string, currencyCode: string, isPrimary = false) => ({
  id,
  handle,
  name: handle,
  currencyCode,
  isPrimary,
  rateMicros: 1_000_000n,
  pricesIncludeTax: true,
});
const country = (countryCode: string, marketId: bigint) => ({
  countryCode,
  marketId,
  name: countryCode,
  defaultLanguage: 'EN',
});
const language = (code: string, isPrimary = false) => ({ code, name: code, endonym: code, isPrimary });

const shop: Localities = {
  markets: [market(1n, 'euro', 'EUR', true), market(2n, 'us', 'USD')],
  countries: [country('AT', 1n), country('DE', 1n), country('US', 2n)],
  languages: [language('EN', true), language('DE')],
  firstLocationCountry: 'DE',
};

describe('where the buyer shops', () => {
  it('is the country and language asked for', () => {
    expect(buyerOf(shop, { country: 'AT', language: 'DE' })).toEqual({
      countryCode: 'AT',
      languageCode: 'DE',
      isPrimaryLanguage: false,
      marketId: 1n,
      currencyCode: 'EUR',
    });
  });

  it('is paid for in the currency of the country’s market', () => {
    expect(buyerOf(shop, { country: 'US' })).toMatchObject({ countryCode: 'US', marketId: 2n, currencyCode: 'USD' });
  });

  it.each([{}, { country: null, language: null }, { country: 'JP', language: 'FR' }])(
    'is the shop’s home and primary language for %j',
    (asked) => {
      expect(buyerOf(shop, asked)).toEqual({
        countryCode: 'DE',
        languageCode: 'EN',
        isPrimaryLanguage: true,
        marketId: 1n,
        currencyCode: 'EUR',
      });
    },
  );

  it('is the first country of the primary market when the shop stands nowhere that it sells to', () => {
    expect(buyerOf({ ...shop, firstLocationCountry: null }, {}).countryCode).toBe('AT');
    expect(buyerOf({ ...shop, firstLocationCountry: 'US' }, {}).countryCode).toBe('AT');
  });

  it.each(['markets', 'languages'] as const)('is nowhere while the shop has no %s', (missing) => {
    expect(() => buyerOf({ ...shop, [missing]: [] }, {})).toThrow(/npm run seed/);
  });
});
