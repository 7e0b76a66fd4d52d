import { describe, expect, it } from 'vitest';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import { ClientVersionsStore } from '../../../src/screens/versions/client-versions.store.ts';
import { PublishedScreens } from '../../../src/screens/versions/published-screens.ts';
import { screenOf, useScreensDatabase } from './screens-database.ts';

const shop = useScreensDatabase();
const home = screenOf('Home', 'name');
const about = screenOf('About', 'description');
const of = (version: string) => ({ client: 'mobile', version });

/** A process that serves what is published; its clock stands still. */
function server(database = shop.db()) {
  const registry = new ScreenRegistry([]);
  const store = new ClientVersionsStore(database);
  const asked = { stamp: 0, load: 0 };
  const counted = {
    stamp: () => ((asked.stamp += 1), store.stamp()),
    load: () => ((asked.load += 1), store.load()),
  };
  const told: string[] = [];
  const note = (...words: unknown[]) => void told.push(String(words.at(-1)));
  const clock = { now: 0 };
  const published = new PublishedScreens(registry, counted, { warn: note, info: note }, () => clock.now);
  return { registry, store, published, asked, told, clock };
}

describe('the published screens of a server', () => {
  it('are read again when something has changed, and only then', async () => {
    const { registry, store, published, asked } = server();
    await store.publish(of('1.0.0'), [home], 'schema');
    await published.refresh();
    expect(registry.find(home.id)?.versions).toEqual([{ version: '1.0.0', retiredAt: null }]);
    await published.refresh();
    expect(asked).toEqual({ stamp: 2, load: 1 });
    await store.setRetired(of('1.0.0'), new Date());
    await published.refresh();
    expect(registry.find(home.cachedId)?.versions[0]?.retiredAt).toBeInstanceOf(Date);
    expect(asked).toEqual({ stamp: 3, load: 2 });
  });

  it('are asked for at once when an id is not found, though once a second whoever asks', async () => {
    const { registry, store, published, asked, clock } = server();
    await published.refresh();
    await store.publish(of('1.0.0'), [about], 'schema');
    clock.now = 1_500;
    const meter = newMeter();
    await metered(meter, () => Promise.all([published.missed(), published.missed(), published.missed()]));
    expect(registry.find(about.id)?.name).toBe('About');
    expect(meter.count).toBe(0);
    for (let times = 0; times < 20; times += 1) await published.missed();
    expect(asked.stamp).toBe(2);
    clock.now = 2_600;
    await published.missed();
    expect(asked.stamp).toBe(3);
  });

  it('stay as they were while the database is away, which is told once', async () => {
    const { registry, store, published, told } = server(shop.open());
    await store.publish(of('1.0.0'), [home], 'schema');
    await published.refresh();
    await shop.away();
    try {
      await published.refresh();
      await published.refresh();
      expect(registry.find(home.id)?.name).toBe('Home');
      expect(told).toEqual(['published screens cannot be read; the last ones are kept']);
    } finally {
      await shop.back();
    }
    await new ClientVersionsStore(shop.open()).publish(of('1.1.0'), [about], 'schema');
    await published.refresh();
    expect(registry.find(about.id)?.name).toBe('About');
    expect(told).toHaveLength(2);
  });
});
