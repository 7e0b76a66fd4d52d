import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { guest, staff } from '../../support/viewers.ts';

const graph = useGraph('empty');
let marketId = '';
beforeAll(async () => {
  const { prisma } = graph.database;
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const countries = { create: { countryCode: 'US', name: 'United States', defaultLanguage: 'EN' } };
  const { id } = await prisma.market.create({
    data: { handle: 'us', name: 'US', currencyCode: 'USD', isPrimary: true, countries },
  });
  marketId = `gid://vitrine/Market/${id}`;
});

const RATE = 'countryCode zoneCode title percentage isOnShipping';
const SET = `mutation ($country: CountryCode!, $rates: [TaxRateInput!]!) {
  outcome: taxRatesSet(countryCode: $country, rates: $rates) {
    taxRates { ${RATE} } userErrors { code field message } } }`;

interface Outcome {
  taxRates: { title: string; percentage: string }[] | null;
  userErrors: { code: string; field: string[]; message: string }[];
}

const set = async (country: string, ...rates: object[]) => {
  const { data, errors } = await graph.as(staff('merchandiser')).query<{ outcome: Outcome }>(SET, { country, rates });
  expect(errors).toBeUndefined();
  return data!.outcome;
};
const errorsOf = ({ userErrors }: Outcome) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const audited = () => graph.database.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } });
const state = (zoneCode: string | null, percentage: string, more: object = {}) => ({
  ...{ zoneCode, title: 'Sales tax', percentage },
  ...more,
});

describe('saying the taxes of a country', () => {
  it('writes those that differ and removes those that are not named', async () => {
    const first = await set(
      'US',
      state('ny', '4', { isOnShipping: true }),
      state('CA', '7.25', { isOnShipping: false }),
    );
    expect(first).toEqual({
      taxRates: [
        { countryCode: 'US', zoneCode: 'CA', title: 'Sales tax', percentage: '7.25', isOnShipping: false },
        { countryCode: 'US', zoneCode: 'NY', title: 'Sales tax', percentage: '4', isOnShipping: true },
      ],
      userErrors: [],
    });
    const kept = await graph.database.prisma.taxRate.findFirstOrThrow({ where: { zoneCode: 'NY' } });
    const before = (await audited()).length;
    const second = await set('US', state('NY', '4'), state(null, '0.0001'));
    expect(second.taxRates!.map(({ percentage }) => percentage)).toEqual(['0.0001', '4']);
    expect(await graph.database.prisma.taxRate.findFirst({ where: { zoneCode: 'NY' } })).toEqual(kept);
    const changes = (await audited()).slice(before);
    expect(changes.map(({ action, resourceType }) => [action, resourceType])).toEqual([
      ['taxRatesSet', 'TaxRate'],
      ['taxRatesSet', 'TaxRate'],
    ]);
    expect(changes.map(({ after }) => after)).toEqual([
      { countryCode: 'US', zoneCode: '', title: 'Sales tax', rateMicros: '1', isOnShipping: true },
      null,
    ]);
  });

  it('leaves other countries alone, and takes all away where none is named', async () => {
    await set('DE', state(null, '19'));
    await set('AT', state(null, '20'));
    expect((await set('DE')).taxRates).toEqual([]);
    expect(await graph.database.prisma.taxRate.count({ where: { countryCode: 'AT' } })).toBe(1);
  });

  it('is refused with everything that is wrong with it, and changes nothing', async () => {
    await set('CH', state(null, '8.1'));
    const wrong = await set(
      'CH',
      ...[state('Zürich', '1'), state(null, '100.0001'), state(null, '-1'), state(null, '1.00001')],
      state(null, '2', { title: '' }),
    );
    expect(errorsOf(wrong)).toEqual([
      ...['INVALID rates.0.zoneCode', 'TOO_LARGE rates.1.percentage', 'INVALID rates.2.percentage'],
      ...['INVALID rates.3.percentage', 'BLANK rates.4.title'],
    ]);
    expect(errorsOf(await set('CH', state('ZH', '1'), state('zh', '2')))).toEqual(['INVALID rates.1']);
    expect(errorsOf(await set('CH', ...Array.from({ length: 251 }, () => state(null, '1'))))).toEqual([
      'TOO_MANY rates',
    ]);
    const left = await graph.database.prisma.taxRate.findMany({ where: { countryCode: 'CH' } });
    expect(left.map(({ rateMicros }) => rateMicros)).toEqual([81_000n]);
  });

  it('is done by one after the other: of two at once the last has said all', async () => {
    await Promise.all(['A', 'B', 'C', 'D'].map((title) => set('FR', state(null, '20', { title }))));
    expect(await graph.database.prisma.taxRate.count({ where: { countryCode: 'FR' } })).toBe(1);
  });
});

describe('taxes', () => {
  it('are listed by country for who runs the shop', async () => {
    const ask = async (args: string) =>
      (
        await graph
          .as(staff('admin'))
          .query<{ taxRates: { nodes: { countryCode: string }[]; totalCount: number } }>(
            `{ taxRates(first: 50 ${args}) { totalCount nodes { ${RATE} } } }`,
          )
      ).data!.taxRates;
    const codes = (await ask('')).nodes.map(({ countryCode }) => countryCode);
    expect(codes).toEqual(['AT', 'CH', 'FR', 'US', 'US']);
    expect((await ask('countryCode: CH')).nodes).toEqual([
      { countryCode: 'CH', zoneCode: null, title: 'Sales tax', percentage: '8.1', isOnShipping: true },
    ]);
  });

  it('are set and listed by nobody else', async () => {
    for (const viewer of [guest, staff('support')]) {
      const { data, errors } = await graph.as(viewer).query('{ taxRates(first: 1) { nodes { title } } }');
      expect([data, errors?.length]).toEqual([{ taxRates: null }, 1]);
      expect((await graph.as(viewer).query(SET, { country: 'US', rates: [] })).errors).toHaveLength(1);
    }
    expect(await graph.database.prisma.taxRate.count({ where: { countryCode: 'US' } })).toBe(2);
  });
});

describe('prices with or without taxes', () => {
  const MARKET = `mutation ($id: ID!, $with: Boolean!) { outcome: marketTaxSet(marketId: $id, pricesIncludeTax: $with) {
    market { handle pricesIncludeTax } userErrors { code field } } }`;
  const say = async (id: string, included: boolean) =>
    (await graph.as(staff('admin')).query<{ outcome: object }>(MARKET, { id, with: included })).data!.outcome;

  it('are said for each market, and everybody is told', async () => {
    const seen = async () => (await graph.query('{ localization { market { pricesIncludeTax } } }')).data;
    expect(await seen()).toEqual({ localization: { market: { pricesIncludeTax: true } } });
    expect(await say(marketId, false)).toEqual({ market: { handle: 'us', pricesIncludeTax: false }, userErrors: [] });
    const entries = (await audited()).filter(({ action }) => action === 'marketTaxSet');
    expect(entries).toMatchObject([{ before: { pricesIncludeTax: true }, after: { pricesIncludeTax: false } }]);
    await say(marketId, false);
    expect((await audited()).filter(({ action }) => action === 'marketTaxSet')).toHaveLength(1);
  });

  it('are not said for a market that is not there', async () => {
    expect(await say('gid://vitrine/Market/999999', false)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: ['marketId'] }],
    });
  });
});
