import { describe, expect, it } from 'vitest';
import type { RegisteredScreen, VersionState } from '../../../src/screens/registry/screen-registry.ts';
import { UsageRecorder } from '../../../src/screens/usage/usage-recorder.ts';
import { UsageStore } from '../../../src/screens/usage/usage.store.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { screenOf, useScreensDatabase } from './screens-database.ts';

const shop = useScreensDatabase();
const versions: VersionState[] = ['2.0.0', '1.1.0', '1.0.0'].map((version) => ({
  version,
  retiredAt: version === '2.0.0' ? new Date() : null,
}));
const versionsOf = (client: string) => (client === 'mobile' ? versions : []);
const registered = (name: string, of: readonly VersionState[] = versions): RegisteredScreen => ({
  ...screenOf(name, 'name'),
  client: 'mobile',
  deployed: true,
  versions: of,
});
const [home, fresh] = [registered('Home'), registered('Fresh', [])];

/** A process that counts. */
function recorder(options: { now?: () => number; most?: number; database?: ReturnType<typeof shop.db> } = {}) {
  const told: string[] = [];
  const store = new UsageStore(options.database ?? shop.db());
  const logger = { warn: (_: unknown, message?: string) => void told.push(message ?? '') };
  return { told, store, usage: new UsageRecorder(store, versionsOf, logger, options.now, options.most) };
}
const kept = async () =>
  (await new UsageStore(shop.db()).byScreen(30)).map(({ version, name, requests }) => [version, name, requests]);

describe('the usage of screens', () => {
  it('is counted for the version that the client names, else for the newest live one that has the document', async () => {
    const { usage } = recorder();
    usage.count(home, { name: 'mobile', version: '1.0.0' });
    usage.count(home, { version: '1.0.0' });
    usage.count(home, {});
    usage.count(home, { name: 'mobile', version: '9.9.9-made-up' });
    usage.count(home, { name: 'somebody', version: '1.0.0' });
    usage.count(fresh, {});
    await usage.flush();
    expect(await kept()).toEqual([
      ['', 'Fresh', 1],
      ['1.0.0', 'Home', 2],
      ['1.1.0', 'Home', 3],
    ]);
  });

  it('costs requests nothing, and one statement for each flush', async () => {
    const { usage } = recorder();
    const meter = newMeter();
    await metered(meter, async () => {
      for (let times = 0; times < 1_000; times += 1) usage.count(times % 2 ? home : fresh);
      await usage.flush();
    });
    expect(meter.count).toBe(0);
    const flush = newMeter(true);
    const { store } = recorder();
    const counts = [1, 2].map((day) => ({
      ...{ client: 'mobile', version: '1.0.0', name: 'Home', count: 3 },
      ...{ day: `2026-11-0${day}`, lastSeen: new Date(`2026-11-0${day}T10:00:00Z`) },
    }));
    await metered(flush, () => store.add(counts));
    expect(flush.count).toBe(1);
  });

  it('adds up over processes that write at once', async () => {
    const processes = [recorder(), recorder({ database: shop.open() }), recorder({ database: shop.open() })];
    for (const { usage } of processes)
      for (let times = 0; times < 50; times += 1) usage.count(times % 5 ? home : fresh);
    await Promise.all(processes.map(({ usage }) => usage.close()));
    expect(await kept()).toEqual([
      ['', 'Fresh', 30],
      ['1.1.0', 'Home', 120],
    ]);
  });

  it('is kept while the database is away, and written once it is back', async () => {
    const { usage, told } = recorder({ database: shop.open() });
    usage.count(home);
    await shop.away();
    try {
      await usage.flush();
      usage.count(home);
      await usage.flush();
      expect(told).toHaveLength(1);
      expect(usage.lost).toBe(0);
    } finally {
      await shop.back();
    }
    await usage.close();
    expect(await kept()).toEqual([['1.1.0', 'Home', 2]]);
  });

  it('is bounded: what does not fit any more is lost, and said to be', async () => {
    const { usage } = recorder({ most: 2 });
    for (const name of ['A', 'B', 'C', 'A', 'D']) usage.count(registered(name));
    expect(usage.lost).toBe(2);
    await usage.flush();
    expect((await kept()).map(([, name]) => name)).toEqual(['A', 'B']);
  });

  it('counts by day, and looks back as many days as are asked for', async () => {
    const at = (daysAgo: number) => Date.now() - daysAgo * 86_400_000;
    let now = at(40);
    const { usage, store } = recorder({ now: () => now });
    usage.count(home);
    now = at(3);
    usage.count(home);
    usage.count(home);
    await usage.flush();
    const [within] = await store.byScreen(30);
    expect(within).toMatchObject({ requests: 2, lastSeen: new Date(now) });
    expect((await store.byScreen(100))[0]).toMatchObject({ requests: 3 });
    expect((await store.byScreen(1))[0]).toMatchObject({ requests: 0, lastSeen: new Date(now) });
  });

  it('is forgotten after 400 days', async () => {
    let now = Date.now() - 401 * 86_400_000;
    const { usage } = recorder({ now: () => now });
    usage.count(home);
    now = Date.now();
    usage.count(home);
    await usage.flush();
    expect(await shop.db().prisma.screenUsage.count()).toBe(1);
  });
});
