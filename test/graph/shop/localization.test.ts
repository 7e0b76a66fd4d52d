import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';
import { ShopFixture } from '../../data/shop/shop-fixture.ts';
import { catalogGraph } from '../catalog/catalog-graph.ts';

const test = useTestDatabase();
let shop: ShopFixture;
let ask: ReturnType<typeof catalogGraph>;
beforeAll(async () => {
  shop = await ShopFixture.open(test.url);
  ask = catalogGraph(shop.database);
});
afterAll(() => shop.close());

const source = `{ localization {
  country { isoCode name unitSystem currency { isoCode name symbol } market { id handle } defaultLanguage { isoCode } }
  language { isoCode name endonymName } market { id handle }
  availableCountries { isoCode name currency { isoCode } availableLanguages { isoCode } }
  availableLanguages { isoCode name endonymName } } }`;

describe('localization', () => {
  it('is the shop’s home without @inContext, and takes no statement', async () => {
    const { data, errors, statements } = await ask(source);
    expect(errors).toBeUndefined();
    expect(statements).toBe(0);
    const market = { id: `gid://vitrine/Market/${shop.markets.eur}`, handle: 'de' };
    expect(data.localization).toMatchObject({
      country: {
        isoCode: 'DE',
        name: 'Germany',
        unitSystem: 'METRIC_SYSTEM',
        currency: { isoCode: 'EUR', name: 'Euro', symbol: '€' },
        market,
        defaultLanguage: { isoCode: 'EN' },
      },
      language: { isoCode: 'EN', name: 'English', endonymName: 'English' },
      market,
      availableLanguages: [
        { isoCode: 'EN', name: 'English', endonymName: 'English' },
        { isoCode: 'DE', name: 'German', endonymName: 'Deutsch' },
      ],
    });
  });

  it('names and sorts the countries in the buyer’s language', async () => {
    const names = async (language: string) =>
      ((await ask(source, {}, { language })).data.localization.availableCountries as { name: string }[]).map(
        ({ name }) => name,
      );
    expect(await names('EN')).toEqual(['Austria', 'Germany', 'USA']);
    expect(await names('DE')).toEqual(['Deutschland', 'Österreich', 'Vereinigte Staaten']);
  });

  it('names languages and currencies in the buyer’s language', async () => {
    const { data } = await ask(source, {}, { country: 'US', language: 'DE' });
    expect(data.localization).toMatchObject({
      country: { currency: { isoCode: 'USD', name: 'US-Dollar', symbol: '$' } },
      language: { isoCode: 'DE', name: 'Deutsch', endonymName: 'Deutsch' },
      availableLanguages: [{ name: 'Englisch', endonymName: 'English' }, { name: 'Deutsch' }],
    });
  });

  it('changes currency, market and units with the country', async () => {
    const { data } = await ask(source, {}, { country: 'US' });
    const market = { id: `gid://vitrine/Market/${shop.markets.usd}`, handle: 'us' };
    expect(data.localization).toMatchObject({
      country: { isoCode: 'US', unitSystem: 'IMPERIAL_SYSTEM', currency: { isoCode: 'USD' }, market },
      market,
      availableCountries: [
        { currency: { isoCode: 'EUR' } },
        { currency: { isoCode: 'EUR' } },
        { currency: { isoCode: 'USD' } },
      ],
    });
  });

  it('falls back for a country and a language that the shop does not know', async () => {
    const { data, errors } = await ask(source, {}, { country: 'JP', language: 'FR' });
    expect(errors).toBeUndefined();
    expect(data.localization).toMatchObject({ country: { isoCode: 'DE' }, language: { isoCode: 'EN' } });
  });
});
