import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { guest, staff } from '../../support/viewers.ts';

const graph = useGraph('empty');
const markets = { eur: '', jpy: '' };
beforeAll(async () => {
  const { prisma } = graph.database;
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  const eur = await prisma.market.create({
    data: { handle: 'eu', name: 'EU', currencyCode: 'EUR', isPrimary: true, countries },
  });
  const jpy = await prisma.market.create({ data: { handle: 'jp', name: 'Japan', currencyCode: 'JPY' } });
  markets.eur = `gid://vitrine/Market/${eur.id}`;
  markets.jpy = `gid://vitrine/Market/${jpy.id}`;
});

const ZONE = `id name version places { countryCode zoneCode }
  rates { market { handle } handle title description price { amount currencyCode }
    leastGrams mostGrams leastAmount { amount } mostAmount { amount } }`;
const SET = `mutation ($id: ID, $input: DeliveryZoneInput!, $version: Int) {
  outcome: deliveryZoneSet(id: $id, input: $input, expectedVersion: $version) {
    deliveryZone { ${ZONE} } userErrors { code field message } conflict { currentVersion } } }`;
const DELETE = `mutation ($id: ID!, $version: Int) { outcome: deliveryZoneDelete(id: $id, expectedVersion: $version) {
    deletedDeliveryZoneId userErrors { code field } } }`;

interface Zone {
  id: string;
  name: string;
  version: number;
  places: object[];
  rates: object[];
}
interface Outcome {
  deliveryZone: Zone | null;
  userErrors: { code: string; field: string[]; message: string }[];
  conflict: { currentVersion: number } | null;
}

const set = async (input: object, more: { id?: string; version?: number } = {}, viewer = staff('merchandiser')) => {
  const { data, errors } = await graph.as(viewer).query<{ outcome: Outcome }>(SET, { input, ...more });
  expect(errors).toBeUndefined();
  return data!.outcome;
};
const standard = (more: object = {}) => ({
  ...{ marketId: markets.eur, handle: 'standard', title: 'Standard', price: '4.90' },
  ...more,
});
const zone = (name: string, places: object[] = [], rates: object[] = []) => ({ name, places, rates });
const errorsOf = ({ userErrors }: Outcome) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
const auditOf = async ({ id }: Zone) =>
  (
    await graph.database.prisma.auditEntry.findMany({
      where: { resourceType: 'DeliveryZone', resourceId: BigInt(id.split('/').at(-1)!) },
      orderBy: { id: 'asc' },
    })
  ).map(({ action, before, after }) => [action, before, after]);

describe('saying a delivery zone', () => {
  it('makes it with its places and its rates in the currencies of their markets', async () => {
    const { deliveryZone, userErrors } = await set(
      zone(
        'Alps',
        [{ countryCode: 'CH' }, { countryCode: 'AT', zoneCode: '8' }],
        [
          standard({ description: 'Two to four days', leastGrams: 0, mostGrams: 2_000 }),
          standard({ price: '0', leastAmount: '50.00', mostAmount: '1000' }),
          standard({ marketId: markets.jpy, price: '800' }),
        ],
      ),
    );
    expect(userErrors).toEqual([]);
    const none = { description: null, leastGrams: null, mostGrams: null, leastAmount: null, mostAmount: null };
    const known = { handle: 'standard', title: 'Standard', market: { handle: 'eu' } };
    expect(deliveryZone).toMatchObject({
      ...{ name: 'Alps', version: 1 },
      places: [
        { countryCode: 'AT', zoneCode: '8' },
        { countryCode: 'CH', zoneCode: null },
      ],
      rates: [
        {
          ...{ ...none, ...known, price: { amount: '4.9', currencyCode: 'EUR' } },
          ...{ description: 'Two to four days', leastGrams: 0, mostGrams: 2_000 },
        },
        {
          ...{ ...none, ...known, price: { amount: '0.0', currencyCode: 'EUR' } },
          ...{ leastAmount: { amount: '50.0' }, mostAmount: { amount: '1000.0' } },
        },
        { ...none, ...known, market: { handle: 'jp' }, price: { amount: '800.0', currencyCode: 'JPY' } },
      ],
    });
    expect(await auditOf(deliveryZone!)).toMatchObject([['deliveryZoneSet', null, { name: 'Alps' }]]);
  });

  it('replaces one that is there as a whole, and writes nothing where nothing differs', async () => {
    const input = zone(
      'Nordics',
      [{ countryCode: 'SE' }, { countryCode: 'NO' }],
      [standard(), standard({ price: '1' })],
    );
    const { deliveryZone: made } = await set(input);
    const again = await set(input, { id: made!.id, version: 1 });
    expect(again.deliveryZone).toEqual(made);
    const changed = await set(zone('Nordics', [{ countryCode: 'SE' }], [standard()]), { id: made!.id, version: 1 });
    expect(changed.deliveryZone).toEqual({
      ...{ id: made!.id, name: 'Nordics', version: 2 },
      places: [{ countryCode: 'SE', zoneCode: null }],
      rates: [made!.rates[0]],
    });
    const entries = await auditOf(made!);
    expect(entries).toHaveLength(2);
    expect(Object.keys(entries[1]![2] as object).sort()).toEqual(['places', 'rates']);
  });

  it('is refused to who saw an older version', async () => {
    const { deliveryZone: made } = await set(zone('Old'));
    await set(zone('Newer'), { id: made!.id });
    const late = await set(zone('Late'), { id: made!.id, version: 1 });
    expect([errorsOf(late), late.conflict]).toEqual([['CONFLICT expectedVersion'], { currentVersion: 2 }]);
  });

  it('is refused with everything that is wrong with it, and changes nothing', async () => {
    await set(zone('Taken', [{ countryCode: 'PL' }, { countryCode: 'US', zoneCode: 'hi' }]));
    const taken = await set(
      zone('Taken', [{ countryCode: 'DK' }, { countryCode: 'PL' }, { countryCode: 'US', zoneCode: 'HI' }]),
    );
    expect(errorsOf(taken)).toEqual(['TAKEN input.name', 'TAKEN input.places.1', 'TAKEN input.places.2']);
    expect(taken.userErrors[2]!.message).toContain('US-HI is in the zone "Taken"');
    const wrong = await set(
      zone(
        ' ',
        [{ countryCode: 'DK', zoneCode: 'far away' }],
        [
          standard({ handle: 'A b', title: '', price: '-1', leastGrams: 5, mostGrams: 4 }),
          standard({ price: '1.999', leastAmount: '9', mostAmount: '8.99', mostGrams: -1 }),
          standard({ marketId: 'gid://vitrine/Market/999999' }),
          standard({ marketId: markets.jpy, price: '800.5' }),
        ],
      ),
    );
    expect(errorsOf(wrong)).toEqual([
      ...['BLANK input.name', 'INVALID input.places.0.zoneCode', 'INVALID input.rates.0.handle'],
      ...['BLANK input.rates.0.title', 'TOO_SMALL input.rates.0.price', 'TOO_SMALL input.rates.0.mostGrams'],
      ...['INVALID input.rates.1.price', 'TOO_SMALL input.rates.1.mostGrams', 'TOO_SMALL input.rates.1.mostAmount'],
      ...['NOT_FOUND input.rates.2.marketId', 'INVALID input.rates.3.price'],
    ]);
    const twice = await set(zone('Twice', [{ countryCode: 'DK' }, { countryCode: 'DK' }]));
    expect(errorsOf(twice)).toEqual(['INVALID input.places.1']);
    const many = await set(
      zone(
        'Many',
        [],
        Array.from({ length: 251 }, () => standard()),
      ),
    );
    expect(errorsOf(many)).toEqual(['TOO_MANY input.rates']);
    expect(errorsOf(await set(zone('Gone'), { id: 'gid://vitrine/DeliveryZone/999999' }))).toEqual(['NOT_FOUND id']);
    const names = await graph.database.prisma.deliveryZone.count({
      where: { name: { in: ['Twice', 'Many', 'Gone'] } },
    });
    expect([names, await graph.database.prisma.deliveryZonePlace.count({ where: { countryCode: 'DK' } })]).toEqual([
      0, 0,
    ]);
  });

  it('gives a place to one zone only, whoever asks at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, at) => set(zone(`Race ${at}`, [{ countryCode: 'IS' }]))),
    );
    expect(outcomes.filter(({ deliveryZone }) => deliveryZone !== null)).toHaveLength(1);
    expect(outcomes.flatMap(errorsOf)).toEqual(Array(5).fill('TAKEN input.places.0'));
  });
});

describe('deleting a delivery zone', () => {
  it('takes its places and rates along, and is audited', async () => {
    const { deliveryZone: made } = await set(zone('Short', [{ countryCode: 'MT' }], [standard()]));
    const remove = async (version?: number) =>
      (await graph.as(staff('admin')).query<{ outcome: object }>(DELETE, { id: made!.id, version })).data!.outcome;
    expect(await remove(7)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await remove(1)).toEqual({ deletedDeliveryZoneId: made!.id, userErrors: [] });
    expect(await remove()).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await graph.database.prisma.deliveryZonePlace.count({ where: { countryCode: 'MT' } })).toBe(0);
    expect((await auditOf(made!)).map(([action]) => action)).toEqual(['deliveryZoneSet', 'deliveryZoneDelete']);
  });
});

describe('delivery zones', () => {
  const LIST = `{ deliveryZones(first: 3) { totalCount nodes { name places { countryCode } rates { handle } } } }`;

  it('are listed by name for who runs the shop', async () => {
    const { data } = await graph.as(staff('admin')).query<{ deliveryZones: { nodes: Zone[] } }>(LIST);
    const names = data!.deliveryZones.nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toHaveLength(3);
  });

  it('are for nobody else, not by their ids either', async () => {
    const { deliveryZone: made } = await set(zone('Secret'));
    for (const viewer of [guest, staff('analyst')]) {
      const { data, errors } = await graph.as(viewer).query(LIST);
      expect([data, errors?.length]).toEqual([{ deliveryZones: null }, 1]);
      const found = await graph.as(viewer).query('query ($id: ID!) { node(id: $id) { id } }', { id: made!.id });
      expect(found.data).toEqual({ node: null });
      const edit = await graph.as(viewer).query(DELETE, { id: made!.id });
      expect(edit.errors).toHaveLength(1);
    }
    const found = await graph.as(staff('admin')).query('query ($id: ID!) { node(id: $id) { id } }', { id: made!.id });
    expect(found.data).toEqual({ node: { id: made!.id } });
  });
});
