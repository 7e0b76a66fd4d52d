import { describe, expect, it } from 'vitest';
import { optionsByRates } from '../../../src/services/delivery/options-by-rates.ts';
import { readShopRates } from '../../../src/services/delivery/shop-rates.store.ts';
import { taxByRates } from '../../../src/services/taxes/tax-by-rates.ts';
import { useGraph } from '../../support/graph.ts';

const graph = useGraph('demo');

/** What the demo shop says of delivering from a market to a place. */
async function offered(place: string, handle: string, subtotal: bigint, weightGrams: number) {
  const [countryCode = '', zoneCode] = place.split('-');
  const { id } = await graph.database.prisma.market.findFirstOrThrow({ where: { handle } });
  const rates = await readShopRates(graph.database, { countryCode, ...(zoneCode ? { zoneCode } : {}) }, id);
  return optionsByRates(rates.deliveryRates, { subtotal, weightGrams }).map((option) => [option.handle, option.amount]);
}

describe('the demo shop', () => {
  it('delivers from every market to every country, light and heavy, for free where much is bought', async () => {
    const { prisma } = graph.database;
    const [countries, markets] = await Promise.all([prisma.marketCountry.findMany(), prisma.market.findMany()]);
    for (const { countryCode } of countries)
      for (const { id } of markets) {
        const { deliveryRates } = await readShopRates(graph.database, { countryCode }, id);
        const handles = (subtotal: bigint, weightGrams: number) =>
          optionsByRates(deliveryRates, { subtotal, weightGrams }).map(({ handle }) => handle);
        expect(handles(0n, 1)).toEqual(['standard', 'express']);
        expect(handles(0n, 31_500)).toEqual(['standard', 'express']);
        expect(handles(0n, 31_501)).toEqual(['freight']);
        expect(optionsByRates(deliveryRates, { subtotal: 10_000_000n, weightGrams: 31_500 })[0]!.amount).toBe(0n);
      }
  });

  it('asks round prices in the money of each market, and more for places far away', async () => {
    expect(await offered('DE', 'euro-zone', 7_499n, 5_000)).toEqual([
      ['standard', 490n],
      ['express', 1_290n],
    ]);
    expect((await offered('DE', 'euro-zone', 7_500n, 5_001))[0]).toEqual(['standard', 0n]);
    expect((await offered('JP', 'japan', 0n, 1))[0]).toEqual(['standard', 3_610n]);
    expect((await offered('KW', 'kuwait', 0n, 1))[0]).toEqual(['standard', 8_000n]);
    expect((await offered('US-CA', 'north-america', 0n, 1))[0]).toEqual(['standard', 1_960n]);
    expect((await offered('US-HI', 'north-america', 0n, 1))[0]).toEqual(['standard', 3_160n]);
  });

  it('knows the taxes of its countries and of some of their states, on top where that is usual', async () => {
    const { prisma } = graph.database;
    const markets = await prisma.market.findMany({ include: { countries: true } });
    for (const { id, currencyCode, pricesIncludeTax, countries } of markets) {
      expect(pricesIncludeTax).toBe(currencyCode !== 'USD');
      for (const { countryCode } of countries) {
        const { taxRates } = await readShopRates(graph.database, { countryCode }, id);
        expect([countryCode, taxRates.length > 0]).toEqual([countryCode, countryCode !== 'KW']);
      }
    }
    const { taxRates } = await readShopRates(graph.database, { countryCode: 'CA', zoneCode: 'QC' }, 1n);
    const destination = { countryCode: 'CA', zoneCode: 'QC' };
    const items = [{ id: '1', target: 'line' as const, amount: 10_000n, isTaxable: true }];
    const [taxed] = taxByRates(taxRates, { currencyCode: 'USD', destination, areInclusive: false, items });
    expect(taxed!.taxLines.map(({ title, amount }) => [title, amount])).toEqual([
      ['GST', 500n],
      ['QST', 998n],
    ]);
  });
});
