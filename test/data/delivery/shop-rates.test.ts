import { beforeAll, describe, expect, it } from 'vitest';
import { newMeter, metered } from '../../../src/platform/db/statement-meter.ts';
import { readShopRates } from '../../../src/services/delivery/shop-rates.store.ts';
import { useGraph } from '../../support/graph.ts';

const graph = useGraph('empty');
let [euro, dollar] = [0n, 0n];
beforeAll(async () => {
  const { prisma } = graph.database;
  const market = (handle: string, currencyCode: string) =>
    prisma.market.create({ data: { handle, name: handle, currencyCode } });
  [euro, dollar] = [(await market('eu', 'EUR')).id, (await market('us', 'USD')).id];
  const zone = (name: string, places: string[], amount: bigint) =>
    prisma.deliveryZone.create({
      data: {
        name,
        places: {
          create: places.map((place) => {
            const [countryCode = '', zoneCode = ''] = place.split('-');
            return { countryCode, zoneCode };
          }),
        },
        rates: {
          create: [euro, dollar].map((marketId) => ({
            ...{ marketId, handle: 'standard', title: name },
            amount: marketId === euro ? amount : amount * 2n,
            leastAmount: 9_007_199_254_740_993n,
          })),
        },
      },
    });
  await zone('Mainland', ['US', 'DE'], 500n);
  await zone('Far', ['US-HI', 'US-AK', 'CA-YT'], 2_500n);
  const tax = (countryCode: string, zoneCode: string, title: string, rateMicros: bigint, isOnShipping = true) => ({
    ...{ countryCode, zoneCode, title, rateMicros, isOnShipping },
  });
  await prisma.taxRate.createMany({
    data: [tax('US', 'HI', 'GET', 40_000n, false), tax('DE', '', 'MwSt.', 190_000n), tax('US', '', 'Federal', 1n)],
  });
});

const titles = async (countryCode: string, zoneCode?: string, marketId = dollar) => {
  const { deliveryRates } = await readShopRates(
    graph.database,
    { countryCode, ...(zoneCode === undefined ? {} : { zoneCode }) },
    marketId,
  );
  return deliveryRates.map(({ title, amount }) => `${title} ${amount}`);
};

describe('the rates for a place', () => {
  it('are those of the zone that names it most exactly', async () => {
    expect([await titles('US'), await titles('US', 'CA'), await titles('US', 'HI')]).toEqual([
      ['Mainland 1000'],
      ['Mainland 1000'],
      ['Far 5000'],
    ]);
    expect([await titles('CA'), await titles('CA', 'YT'), await titles('FR')]).toEqual([[], ['Far 5000'], []]);
  });

  it('are those of the market', async () => {
    expect(await titles('DE', undefined, euro)).toEqual(['Mainland 500']);
    expect(await titles('DE', undefined, 999n)).toEqual([]);
  });

  it('come with the taxes of the country and its parts, in one statement, to the unit', async () => {
    const meter = newMeter();
    const rates = await metered(meter, () =>
      readShopRates(graph.database, { countryCode: 'US', zoneCode: 'HI' }, euro),
    );
    expect(meter.count).toBe(1);
    expect(rates.taxRates).toEqual([
      { countryCode: 'US', title: 'Federal', rateMicros: 1n, isOnShipping: true },
      { countryCode: 'US', zoneCode: 'HI', title: 'GET', rateMicros: 40_000n, isOnShipping: false },
    ]);
    expect(rates.deliveryRates[0]).toMatchObject({ amount: 2_500n, leastAmount: 9_007_199_254_740_993n });
  });
});
