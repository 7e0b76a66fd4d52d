import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnswerEntry } from '../../../src/platform/cache/answer-entry.ts';
import type { EntryFailure } from '../../../src/platform/cache/entry-failures.ts';
import { RedisEntries } from '../../../src/platform/cache/redis-entries.ts';
import { openRedis } from '../../../src/platform/redis/redis.ts';
import type { RedisClient } from '../../../src/platform/redis/redis-client.ts';
import { type OwnRedis, startOwnRedis } from '../../support/redis.ts';
import { startRedisCluster } from '../../support/redis-cluster.ts';

const TIMEOUT_MS = 50;

describe.each([
  ['one Redis', startOwnRedis],
  ['a Cluster', startRedisCluster],
])('entries in %s', (_name, start) => {
  let server: OwnRedis;
  let redis: RedisClient;
  let entries: RedisEntries;
  const failures: EntryFailure[] = [];

  beforeAll(async () => {
    server = await start();
    redis = openRedis(server.url, () => undefined, { longestPauseMs: 500 });
    entries = new RedisEntries(redis, () => 'test', { timeoutMs: TIMEOUT_MS, onFailure: (why) => failures.push(why) });
    await works();
  }, 30_000);
  afterAll(async () => {
    redis?.disconnect();
    await server?.stop();
  });

  const works = (): Promise<void> =>
    vi.waitFor(
      async () => {
        await entries.set(entry('probe'), 60_000);
        expect(await entries.get('probe')).toBeDefined();
      },
      { timeout: 5_000, interval: 50 },
    );

  it('gives what was kept, until it ends', async () => {
    await entries.set(entry('a'), 60_000);
    expect({ ...(await entries.get('a')) }).toEqual(entry('a'));
    await entries.set(entry('b'), 1);
    await vi.waitFor(async () => expect(await entries.get('b')).toBeUndefined());
    await entries.delete('a');
    expect(await entries.get('a')).toBeUndefined();
  });

  it('keeps nothing and has nothing without a namespace', async () => {
    const none = new RedisEntries(redis, () => undefined);
    await none.set(entry('n'), 60_000);
    expect(await none.get('n')).toBeUndefined();
    expect(await none.claim('n', 1_000)).toBe('unknown');
  });

  it('lets one of two claim, until it is released or ends by itself', async () => {
    const other = new RedisEntries(redis, () => 'test');
    const release = await entries.claim('c', 60_000);
    expect(await other.claim('c', 60_000)).toBeUndefined();
    await (release as () => Promise<void>)();
    expect(await other.claim('c', 30)).toBeTypeOf('function');
    await vi.waitFor(async () => expect(await entries.claim('c', 50)).toBeTypeOf('function'));
  });

  it('deletes what is no entry', async () => {
    await redis.set('vitrine:answer:test:g', 'garbage', 'PX', 60_000);
    expect(await entries.get('g')).toBeUndefined();
    expect(await redis.exists('vitrine:answer:test:g')).toBe(0);
  });

  it('gives nothing that is damaged, or that lies in the place of another, and deletes it', async () => {
    const place = (key: string): string => `vitrine:answer:test:${key}`;
    await entries.set(entry('whole'), 60_000);
    const value = (await redis.getBuffer(place('whole')))!;
    const damaged = Buffer.from(value);
    damaged[damaged.length - 1]! ^= 1;
    const bad = { flipped: damaged, short: value.subarray(0, -1), empty: Buffer.alloc(0), moved: value };
    for (const [key, bytes] of Object.entries(bad)) {
      await redis.set(place(key), bytes, 'PX', 60_000);
      expect([key, await entries.get(key), await redis.exists(place(key))]).toEqual([key, undefined, 0]);
    }
    await redis.hset(place('hash'), 'a', 'b');
    expect([await entries.get('hash'), await redis.exists(place('hash'))]).toEqual([undefined, 0]);
  });

  it('keeps no entry above 1 MiB', async () => {
    await entries.set({ ...entry('big'), bytes: { identity: Buffer.alloc(1_100_000) } }, 60_000);
    expect(await entries.get('big')).toBeUndefined();
    expect(failures).toContain('oversized');
  });

  it('waits for no Redis that hangs, leaves it alone after five calls, and works again soon', async () => {
    server.pause();
    failures.length = 0;
    const took: number[] = [];
    for (let call = 0; call < 12; call += 1) {
      const begun = performance.now();
      expect(await entries.get('probe')).toBeUndefined();
      took.push(performance.now() - begun);
    }
    server.resume();
    expect(Math.max(...took)).toBeLessThan(2 * TIMEOUT_MS);
    expect(failures).toEqual([...Array<string>(5).fill('timeout'), ...Array<string>(7).fill('paused')]);
    await works();
  });

  it('bears that Redis is killed, and works again when it is back', async () => {
    await server.kill();
    expect(await entries.get('probe')).toBeUndefined();
    expect(await entries.claim('k', 1_000)).toBe('unknown');
    await server.restart();
    await works();
  }, 20_000);

  it('leaves no key without an end', async () => {
    await entries.setNote('note', 'text', 60_000);
    const nodes = 'nodes' in redis ? redis.nodes('master') : [redis];
    let seen = 0;
    for (const node of nodes)
      for (const key of (await node.scan(0, 'COUNT', 10_000))[1]) {
        seen += 1;
        expect(await node.pttl(key)).toBeGreaterThan(0);
      }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('a full Redis', () => {
  it('is still read', async () => {
    const server = await startOwnRedis(['--maxmemory', '3mb', '--maxmemory-policy', 'noeviction']);
    const redis = openRedis(server.url, () => undefined, { commandTimeoutMs: 500 });
    const failures: EntryFailure[] = [];
    const entries = new RedisEntries(redis, () => 't', { timeoutMs: 500, onFailure: (why) => failures.push(why) });
    try {
      await vi.waitFor(() => redis.ping());
      await entries.set(entry('first'), 60_000);
      for (let n = 0; n < 20; n += 1)
        await entries.set({ ...entry(`n${n}`), bytes: { identity: Buffer.alloc(500_000, n) } }, 60_000);
      expect(failures.filter((why) => why === 'unwritable').length).toBeGreaterThan(5);
      expect(await entries.get('first')).toBeDefined();
    } finally {
      redis.disconnect();
      await server.stop();
    }
  });
});

function entry(key: string): AnswerEntry {
  return {
    key,
    bytes: { identity: Buffer.from('{"data":{}}') },
    etag: 'etag',
    madeAt: 1,
    freshUntil: 2,
    staleUntil: 3,
    usableUntil: 4,
    horizon: 12n,
    slots: Uint16Array.of(1, 65_535),
    tags: ['product', 'review@product_id:5', 'review@product_id:6'],
    dimensions: { language: 'de' },
  };
}
