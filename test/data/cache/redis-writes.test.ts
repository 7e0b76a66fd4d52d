import { setImmediate as nextTurn } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from '../../../src/platform/cache/answer-cache.ts';
import type { AnswerEntry } from '../../../src/platform/cache/answer-entry.ts';
import { MemoryEntries } from '../../../src/platform/cache/memory-entries.ts';
import { RedisEntries, type RedisEntriesOptions } from '../../../src/platform/cache/redis-entries.ts';
import type { ChangeFeed } from '../../../src/platform/changes/change-feed.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { openRedis } from '../../../src/platform/redis/redis.ts';
import { CacheMetrics } from '../../../src/server/cache/cache-metrics.ts';
import { startOwnRedis } from '../../support/redis.ts';

const LIFE_MS = 60_000;
const open = new CloseStack();
afterEach(() => open.close());

describe('what is written while nobody waits for it', () => {
  it('is not lost because this process was busy for longer than an answer waits for Redis', async () => {
    const { entries, redis } = await given({ timeoutMs: 20 });
    const writes: Promise<void>[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      for (let n = 0; n < 5; n += 1) writes.push(entries.set(entry(`${turn} ${n}`), LIFE_MS));
      busyFor(40);
      await nextTurn();
    }
    await Promise.all(writes);
    expect([await redis.dbsize(), entries.failures]).toEqual([50, []]);
  });

  it('is not lost because Redis takes longer than an answer waits for it', async () => {
    const { entries, server } = await given({ timeoutMs: 20, writeTimeoutMs: 10_000 });
    server.pause();
    const write = entries.set(entry('slow'), LIFE_MS);
    expect(await entries.get('another')).toBeUndefined();
    server.resume();
    await write;
    expect(entries.failures).toEqual([{ call: 'read', reason: 'timeout', count: 1 }]);
    await vi.waitFor(async () => expect(await entries.get('slow')).toBeDefined());
  });

  it('is left out, and counted, where more is under way than may be', async () => {
    const { entries, server } = await given({ timeoutMs: 50, writeTimeoutMs: 10_000, mostWritten: 1_000 });
    server.pause();
    const writes = ['first', 'second', 'third'].map((key) => entries.set(entry(key, 900), LIFE_MS));
    server.resume();
    await Promise.all(writes);
    await entries.set(entry('later', 900), LIFE_MS);
    const found = await Promise.all(['first', 'second', 'third', 'later'].map((key) => entries.get(key)));
    expect(found.map((one) => one?.key)).toEqual(['first', undefined, undefined, 'later']);
    const registry = new Registry();
    const feed = { isCurrent: true } as ChangeFeed;
    new CacheMetrics(registry, new AnswerCache({ feed, memory: new MemoryEntries(0), shared: entries }));
    for (let times = 0; times < 2; times += 1)
      expect(await registry.metrics()).toContain(
        'vitrine_cache_redis_failures_total{call="write",reason="crowded"} 2\n',
      );
  });
});

async function given(options: RedisEntriesOptions) {
  const server = await startOwnRedis();
  open.add(server.stop);
  const redis = openRedis(server.url, () => undefined, { commandTimeoutMs: 10_000 });
  open.add(async () => redis.disconnect());
  await vi.waitFor(() => redis.ping(), 5_000);
  return { server, redis, entries: new RedisEntries(redis, () => 'test', options) };
}

function busyFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function entry(key: string, bytes = 10): AnswerEntry {
  return {
    ...{ key, bytes: { identity: Buffer.alloc(bytes) }, etag: 'etag' },
    ...{ madeAt: 1, freshUntil: 2, staleUntil: 3, usableUntil: 4 },
    ...{ horizon: 12n, slots: Uint16Array.of(1), tags: [], dimensions: {} },
  };
}
