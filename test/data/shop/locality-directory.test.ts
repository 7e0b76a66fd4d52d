import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/platform/db/database.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { LocalityDirectory } from '../../../src/services/shop/locality-directory.ts';
import { MadeChanges } from '../../unit/cache/made-changes.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { ShopFixture } from './shop-fixture.ts';

const test = useTestDatabase();
let shop: ShopFixture;
beforeAll(async () => {
  shop = await ShopFixture.open(test.url);
});
afterAll(() => shop.close());

let reads: number;
let away: boolean;
let clock: number;
let directory: LocalityDirectory;
/** Reads the database, counts, and is away when told so. */
const reader: Reader = {
  async rows(...[statement, prepare]) {
    reads += 1;
    if (away) throw new Error('no connection');
    return shop.database.rows(statement, prepare);
  },
};
/** Until a read that nobody waits for has come back. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(() => {
  reads = 0;
  away = false;
  clock = 1_000_000;
  directory = new LocalityDirectory(reader, undefined, () => clock);
});

it('reads markets, countries, languages and where the shop is at home', async () => {
  const { markets, countries, languages, firstLocationCountry } = await directory.localities();
  const { eur, usd } = shop.markets;
  expect(markets).toMatchObject([
    { id: eur, handle: 'de', currencyCode: 'EUR', isPrimary: true, rateMicros: 1_000_000n },
    { id: usd, handle: 'us', currencyCode: 'USD', isPrimary: false, rateMicros: 2_000_000n },
  ]);
  expect(countries.map(({ countryCode, marketId }) => [countryCode, marketId])).toEqual([
    ['AT', eur],
    ['DE', eur],
    ['US', usd],
  ]);
  expect(languages.map(({ code }) => code)).toEqual(['EN', 'DE']);
  expect(firstLocationCountry).toBe('DE');
});

describe('freshness', () => {
  it('reads once for many who wait', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => directory.localities()));
    expect(new Set(found).size).toBe(1);
    expect(reads).toBe(1);
  });

  it('goes by what it read for five seconds', async () => {
    await directory.localities();
    clock += 4_999;
    await directory.localities();
    expect(reads).toBe(1);
  });

  it('reads anew after five seconds, once, while requests go by what is known', async () => {
    const before = await directory.localities();
    clock += 5_000;
    const meanwhile = await Promise.all([directory.localities(), directory.localities()]);
    expect(meanwhile).toEqual([before, before]);
    await settled();
    expect(reads).toBe(2);
    expect(await directory.localities()).not.toBe(before);
    expect(reads).toBe(2);
  });

  it('charges the read to no request', async () => {
    const meter = newMeter();
    await metered(meter, () => directory.localities());
    expect(reads).toBe(1);
    expect(meter.count).toBe(0);
  });
});

describe('while the database is away', () => {
  it('goes by what it knows, and finds the way back', async () => {
    const before = await directory.localities();
    away = true;
    clock += 3_600_000;
    expect(await directory.localities()).toBe(before);
    await settled();
    expect(await directory.localities()).toBe(before);
    await settled();
    away = false;
    await directory.localities();
    await settled();
    expect(await directory.localities()).not.toBe(before);
  });

  it('fails while it knows nothing, and reads when asked again', async () => {
    away = true;
    await expect(directory.localities()).rejects.toThrow('no connection');
    away = false;
    expect((await directory.localities()).markets).toHaveLength(2);
  });
});

describe('with a feed of changes', () => {
  let feed: MadeChanges;
  beforeEach(() => {
    feed = new MadeChanges();
    directory = new LocalityDirectory(reader, feed, () => clock);
  });

  it('goes by what it read for as long as nothing changes, however long that is', async () => {
    const before = await directory.localities();
    clock += 3_600_000;
    feed.change('product', 'product@id:1');
    expect(await directory.localities()).toBe(before);
    expect(reads).toBe(1);
  });

  it.each(['market', 'market_country', 'shop_language', 'location'])(
    'waits for new ones once %s has changed',
    async (tag) => {
      const before = await directory.localities();
      feed.change(tag);
      const [one, other] = await Promise.all([directory.localities(), directory.localities()]);
      expect(one).not.toBe(before);
      expect(other).toBe(one);
      expect(reads).toBe(2);
      expect(directory.isOutdated(one)).toBe(false);
    },
  );

  it('does not go by a read that was begun before the change', async () => {
    const begunBefore = directory.localities();
    feed.change('market');
    const begunAfter = directory.localities();
    expect(reads).toBe(2);
    expect(await begunAfter).not.toBe(await begunBefore);
    expect(directory.isOutdated(await begunBefore)).toBe(true);
    expect(directory.isOutdated(await begunAfter)).toBe(false);
    expect(await directory.localities()).toBe(await begunAfter);
  });

  it('goes by the old ones where the new ones cannot be read, and says so', async () => {
    const before = await directory.localities();
    feed.change('location');
    away = true;
    expect(await directory.localities()).toBe(before);
    expect(directory.isOutdated(before)).toBe(true);
    away = false;
    expect(directory.isOutdated(await directory.localities())).toBe(false);
  });

  it('waits for nothing while the feed is behind, and says so where it knows of a change', async () => {
    const before = await directory.localities();
    feed.isCurrent = false;
    clock += 4_999;
    expect(await directory.localities()).toBe(before);
    expect([reads, directory.isOutdated(before)]).toEqual([1, false]);
    feed.change('market');
    expect(await directory.localities()).toBe(before);
    expect([reads, directory.isOutdated(before)]).toEqual([2, true]);
    await settled();
    expect(await directory.localities()).not.toBe(before);
  });
});
