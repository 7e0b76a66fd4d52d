import { describe, expect, it } from 'vitest';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { ClientVersionsStore } from '../../../src/screens/versions/client-versions.store.ts';
import { screenOf, useScreensDatabase } from './screens-database.ts';

const shop = useScreensDatabase();
const store = () => new ClientVersionsStore(shop.db());
const contract = {
  owner: 'mobile',
  maxStatements: 3,
  maxBytes: 2_000,
  maxCost: 10,
  p95Ms: 100,
  cache: { scope: 'MARKET', maxAge: 60, staleWhileRevalidate: 0, staleIfError: 0 },
} as const;
const home = screenOf('Home', 'name', contract);
const about = screenOf('About', 'description');
const first = { client: 'mobile', version: '1.0.0' };
const second = { client: 'mobile', version: '1.1.0' };

describe('the store of published versions', () => {
  it('gives back what was published, contracts and texts, and keeps a document once', async () => {
    expect(await store().publish(first, [home, about], 'type Query { a: Int }')).toBe('published');
    expect(await store().publish(second, [home], 'type Query { b: Int }')).toBe('published');
    const versions = await store().load();
    expect(versions.map(({ version, screens }) => [version, screens.map(({ name }) => name)])).toEqual(
      expect.arrayContaining([
        ['1.0.0', ['About', 'Home']],
        ['1.1.0', ['Home']],
      ]),
    );
    expect(versions.find(({ version }) => version === '1.1.0')!.screens).toEqual([home]);
    expect(await shop.db().prisma.screenDocument.count()).toBe(4);
    expect((await store().live()).map(({ version, schema }) => [version, schema])).toEqual(
      expect.arrayContaining([['1.0.0', 'type Query { a: Int }']]),
    );
  });

  it('takes the same content again, in any order, and refuses another', async () => {
    await store().publish(first, [home, about], 'schema');
    expect(await store().publish(first, [about, home], 'another schema')).toBe('same');
    await expect(store().publish(first, [home, screenOf('About', 'name')], 'schema')).rejects.toThrow(
      'mobile 1.0.0 is published already, with other content: About differs',
    );
    await expect(store().publish(first, [home], 'schema')).rejects.toThrow('About differs');
    const dearer = { ...home, contract: { ...contract, maxBytes: 3_000 } };
    await expect(store().publish(first, [dearer, about], 'schema')).rejects.toThrow('Home differs');
    expect((await store().load())[0]!.screens).toHaveLength(2);
  });

  it('publishes once when everybody publishes the same version at once', async () => {
    const stores = [store(), new ClientVersionsStore(shop.open()), new ClientVersionsStore(shop.open())];
    const results = await Promise.all(stores.map((one) => one.publish(first, [home, about], 'schema')));
    expect(results.sort()).toEqual(['published', 'same', 'same']);
  });

  it('keeps nothing of a version that cannot be used, and says why', async () => {
    const publish = (screens: Parameters<ClientVersionsStore['publish']>[1], of = first) =>
      store().publish(of, screens, 'schema');
    const many = Array.from({ length: 501 }, (_, index) => screenOf(`Screen${index}`, 'name'));
    await expect(publish(many)).rejects.toThrow('has 501 operations; 500 are the most');
    await expect(publish([screenOf('Home', 'name '.repeat(250_000))])).rejects.toThrow(
      /Home is \d+ bytes long; 1000000/,
    );
    await expect(publish([{ ...home, id: about.id }])).rejects.toThrow('the id of Home is not the hex SHA-256');
    await expect(publish([home, home])).rejects.toThrow('two operations are named Home');
    await expect(publish([])).rejects.toThrow('no operation');
    await expect(publish([home], { client: 'Mobile!', version: '1.0.0' })).rejects.toThrow('the client "Mobile!"');
    await expect(publish([home], { client: 'mobile', version: 'new' })).rejects.toThrow('the version "new"');
    await expect(publish([home], { client: 'mobile', version: `1.0.0-${'a'.repeat(40)}` })).rejects.toThrow(
      'at most 40',
    );
    expect(await shop.db().prisma.clientVersion.count()).toBe(0);
    expect(await shop.db().prisma.screenDocument.count()).toBe(0);
  });

  it('retires a version once, and takes it back', async () => {
    await store().publish(first, [home], 'schema');
    const at = new Date('2026-11-01T10:00:00Z');
    expect(await store().setRetired(first, at)).toBe(true);
    expect(await store().setRetired(first, new Date())).toBe(false);
    expect((await store().list())[0]).toMatchObject({ ...first, retiredAt: at, screens: 1 });
    expect(await store().live()).toEqual([]);
    expect(await store().setRetired(first, null)).toBe(true);
    expect((await store().load())[0]!.retiredAt).toBeNull();
    await expect(store().setRetired(second, at)).rejects.toThrow(
      'there is no version 1.1.0 of mobile; its versions are 1.0.0',
    );
  });

  it('says in one statement whether anything has changed', async () => {
    const stamps = [await store().stamp()];
    const changes = [
      () => store().publish(first, [home], 'schema'),
      () => store().publish(second, [about], 'schema'),
      () => store().setRetired(first, new Date('2026-11-01T10:00:00Z')),
      () => store().setRetired(first, null),
      () => store().setRetired(second, new Date('2026-11-02T10:00:00Z')),
    ];
    for (const change of changes) {
      await change();
      stamps.push(await store().stamp());
    }
    for (const [index, stamp] of stamps.entries()) expect(stamp).not.toBe(stamps[index - 1]);
    expect(stamps[4], 'as it was before').toBe(stamps[2]);
    const meter = newMeter();
    expect(await metered(meter, () => store().stamp())).toBe(stamps.at(-1));
    expect(meter.count).toBe(1);
  });
});
