import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisBell } from '../../../src/platform/changes/change-bell.ts';
import { slotsOf } from '../../../src/platform/changes/tag.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { openRedis } from '../../../src/platform/redis/redis.ts';
import type { RedisClient } from '../../../src/platform/redis/redis-client.ts';
import { type OwnRedis, startOwnRedis } from '../../support/redis.ts';
import { startRedisCluster } from '../../support/redis-cluster.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { useFeeds } from './open-feeds.ts';

const test = useTestDatabase();
const menus = slotsOf(['menu']);

describe.each([
  ['one Redis', startOwnRedis],
  ['a Cluster', startRedisCluster],
])('the bell over %s', (_, start) => {
  const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
  const open: RedisClient[] = [];
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await start();
  }, 60_000);
  afterAll(() => redis.stop());
  afterEach(async () => {
    open.splice(0).forEach((client) => client.disconnect());
    await withOneConnection(test.url, ({ run }) => run('DELETE FROM menu'));
  });

  /** A feed that hears the bell, and without it would look every ten seconds. */
  const heardFeed = async () => {
    const client = openRedis(redis.url, () => undefined, { commandTimeoutMs: 50, longestPauseMs: 200 });
    open.push(client);
    const bell = new RedisBell(client);
    const feed = await openFeed({ bell, heardEveryMs: 10_000, unheardEveryMs: 50 });
    await vi.waitFor(() => expect(bell.isHeard).toBe(true), 5_000);
    return { feed, bell };
  };
  const insert = async (handle: string) =>
    (await openClient()).query(`INSERT INTO menu (handle, title) VALUES ($1, 'x')`, [handle]);
  const soon = (isSo: () => void, ms = 100) => vi.waitFor(isSo, { timeout: ms, interval: 2 });

  it('tells another process of a change within 100 ms', async () => {
    const [{ feed: writer }, { feed: reader }] = [await heardFeed(), await heardFeed()];
    // A look that was planned while nobody heard the bell may still come.
    await pause(100);
    for (let turn = 0; turn < 5; turn += 1) {
      const { position } = reader.fence();
      await insert(`rung-${turn}`);
      expect(reader.changedSince(position, menus)).toBe(false);
      writer.ring();
      await soon(() => expect(reader.changedSince(position, menus)).toBe(true));
    }
  });

  it('is not lost when it rings during a look', async () => {
    const [{ feed: writer }, { feed: reader }] = [await heardFeed(), await heardFeed()];
    const client = await openClient();
    await pause(100);
    for (let turn = 0; turn < 40; turn += 1) {
      const { position } = reader.fence();
      await client.query('BEGIN');
      await client.query(`INSERT INTO menu (handle, title) VALUES ($1, 'x')`, [`during-${turn}`]);
      // A look begins, and the transaction ends before the look or within it.
      const looked = reader.catchUp();
      if (turn % 2 > 0) await new Promise(setImmediate);
      await client.query('COMMIT');
      writer.ring();
      await looked;
      await soon(() => expect(reader.changedSince(position, menus), `turn ${turn}`).toBe(true));
    }
  });

  it('keeps nobody from looking when it rings all the time', async () => {
    const [{ feed: writer }, { feed: reader }] = [await heardFeed(), await heardFeed()];
    await pause(100);
    const { position } = reader.fence();
    const ringing = setInterval(() => writer.ring(), 1);
    try {
      await insert('flood');
      await soon(() => expect(reader.changedSince(position, menus)).toBe(true), 300);
      expect(reader.isCurrent).toBe(true);
    } finally {
      clearInterval(ringing);
    }
  });

  it('delays nothing while Redis hangs, and is known not to be heard', async () => {
    const { feed, bell } = await heardFeed();
    const client = await openClient();
    redis.pause();
    try {
      const before = performance.now();
      for (let turn = 0; turn < 1_000; turn += 1) feed.ring();
      expect(performance.now() - before).toBeLessThan(100);
      const { position } = feed.fence();
      await client.query(`INSERT INTO menu (handle, title) VALUES ('hung', 'x')`);
      expect(await feed.catchUp()).toBe(true);
      expect(feed.changedSince(position, menus)).toBe(true);
      await vi.waitFor(() => expect(bell.isHeard).toBe(false), 5_000);
    } finally {
      redis.resume();
    }
    await vi.waitFor(() => expect(bell.isHeard).toBe(true), 5_000);
  });

  it('is known not to be heard while Redis is away, and heard again afterwards', async () => {
    const { feed, bell } = await heardFeed();
    await redis.kill();
    await vi.waitFor(() => expect(bell.isHeard).toBe(false), 5_000);
    // The look that was planned while the bell was heard is ten seconds away.
    await feed.catchUp();
    const { position } = feed.fence();
    await insert('unheard');
    feed.ring();
    await soon(() => expect(feed.changedSince(position, menus)).toBe(true), 1_000);
    await redis.restart();
    await vi.waitFor(() => expect(bell.isHeard).toBe(true), 10_000);
  });
});

describe('without a bell', () => {
  const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
  it('a change is known by looking often', async () => {
    const [client, feed] = [await openClient(), await openFeed({ unheardEveryMs: 50 })];
    const { position } = feed.fence();
    await client.query(`INSERT INTO menu (handle, title) VALUES ('looked', 'x')`);
    await vi.waitFor(() => expect(feed.changedSince(position, menus)).toBe(true), { timeout: 200, interval: 2 });
  });
});
