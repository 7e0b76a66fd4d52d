import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SlowWay } from '../../../src/cli/prove/faults/shop/slow-way.ts';
import { RedisBell } from '../../../src/platform/changes/change-bell.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { openRedis } from '../../../src/platform/redis/redis.ts';
import type { RedisClient } from '../../../src/platform/redis/redis-client.ts';
import { startOwnRedis } from '../../support/redis.ts';

/** What nobody caught: it ends a server. */
const uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);

const open = new CloseStack();
afterEach(() => open.close());

describe('a bell whose Redis comes back slow', () => {
  it('subscribes again in time, and lets no failure of that end the process', async () => {
    process.on('unhandledRejection', note);
    open.add(async () => void process.off('unhandledRejection', note));
    const redis = await startOwnRedis();
    open.add(redis.stop);
    const way = await SlowWay.to(Number(new URL(redis.url).port), open);
    const waits = { commandTimeoutMs: 50, longestPauseMs: 50 };
    const client = openRedis(`redis://127.0.0.1:${way.port}`, () => undefined, waits);
    open.add(async () => client.disconnect());
    const duplicate = vi.spyOn(client, 'duplicate');
    const bell = new RedisBell(client);
    open.add(async () => bell.close());
    bell.listen('test', () => undefined);
    await vi.waitFor(() => expect(bell.isHeard).toBe(true), 5_000);
    const subscriber = duplicate.mock.results[0]!.value as RedisClient;
    let subscriptions = 0;
    // From the moment at which it would subscribe again.
    subscriber.prependListener('ready', () => {
      way.delayMs = 120;
      subscriptions += 1;
    });
    await way.shut();
    await way.admit();
    await vi.waitFor(() => expect(subscriptions).toBeGreaterThan(0), 5_000);
    // The answer to that comes later than it is waited for.
    await pause(200);
    way.delayMs = 0;
    await vi.waitFor(() => expect(bell.isHeard).toBe(true), 5_000);
    expect(uncaught).toEqual([]);
  });
});
