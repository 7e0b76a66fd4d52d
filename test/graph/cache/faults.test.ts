import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../src/cli/prove/faults/load/observation.ts';
import { type OwnRedis, startOwnRedis } from '../../support/redis.ts';
import { type FaultGround, openFaultGround } from './fault-ground.ts';

const ROUNDS = 8;
const LONG_MS = 120_000;
/** Of what was written, everybody hears within this, ms. */
const TRAVELS_MS = 1_200;
const SOON = { timeout: 5_000, interval: 50 };

/** What did not go well, in words. */
const bad = (observed: readonly Observation[]): string[] =>
  observed
    .filter(({ verdict, isStale }) => verdict !== 'good' || isStale)
    .map(({ kind, verdict, words }) => `${kind} ${verdict}: ${words}`);
const slowest = (observed: readonly Observation[]): number => Math.max(...observed.map(({ ms }) => ms));

let redis: OwnRedis;
beforeAll(async () => {
  redis = await startOwnRedis();
}, LONG_MS);
afterAll(() => redis.stop());

const command = async (...[name, ...args]: [string, ...string[]]): Promise<void> => {
  const client = new Redis(redis.url);
  await client.call(name, ...args);
  client.disconnect();
};

describe('two servers', () => {
  let ground: FaultGround;
  beforeAll(async () => {
    ground = await openFaultGround(redis.url);
  }, LONG_MS);
  afterAll(() => ground?.close());

  const isUsedAgain = () =>
    vi.waitFor(async () => {
      await ground.ask('write');
      expect((await ground.lookAtAll()).how.join()).toContain('detail=redis');
    }, SOON);

  describe.each<[string, () => Promise<void> | void, () => Promise<void> | void]>([
    ['hangs', () => redis.pause(), () => redis.resume()],
    ['is killed', () => redis.kill(), () => redis.restart()],
    [
      'is full',
      () => command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction', 'maxmemory', '1'),
      () => command('CONFIG', 'SET', 'maxmemory', '0'),
    ],
    ['was emptied', () => command('FLUSHALL'), () => {}],
  ])('whose Redis %s', (_, begin, end) => {
    it('answer nothing wrong, wait for little, and use it again', async () => {
      // Before the fault all has to be well: a machine that begins many tests at once may need a moment for that.
      await vi.waitFor(async () => expect(bad(await ground.rounds(3))).toEqual([]), { timeout: 20_000 });
      await begin();
      try {
        const during = await ground.rounds(ROUNDS);
        expect(bad(during)).toEqual([]);
        expect(slowest(during)).toBeLessThan(2_000);
        await pause(TRAVELS_MS);
        expect((await ground.lookAtAll()).old).toEqual([]);
      } finally {
        await end();
      }
      // What was kept before, and found in Redis again, is not as it was before.
      expect(bad(await ground.rounds(3))).toEqual([]);
      await isUsedAgain();
      await pause(TRAVELS_MS);
      expect((await ground.lookAtAll()).old).toEqual([]);
    });
  });

  describe.each<[string, () => Promise<void> | void, () => Promise<void> | void]>([
    ['is away', () => ground.toPostgres.shut(), () => ground.toPostgres.admit()],
    [
      'hangs',
      () => void (ground.toPostgres.delayMs = 60_000),
      async () => {
        ground.toPostgres.delayMs = 0;
        await ground.toPostgres.shut();
        await ground.toPostgres.admit();
      },
    ],
  ])('whose PostgreSQL %s', (_, begin, end) => {
    it('give what they have and say so, fail cleanly otherwise, and lose nothing', async () => {
      expect(bad(await ground.rounds(3))).toEqual([]);
      await ground.lookAtAll();
      await begin();
      // What is known is believed for a second.
      await pause(1_100);
      try {
        const kept = [await ground.ask('cached'), await ground.ask('cached'), await ground.ask('cached')];
        expect(kept.map(({ verdict, isStale }) => [verdict, isStale])).toEqual(Array(3).fill(['good', true]));
        const others = [await ground.ask('database'), await ground.ask('write'), await ground.ask('write')];
        expect(others.map(({ verdict, words }) => [verdict, words])).toEqual(
          Array(3).fill(['clean', expect.stringMatching(/^(UNAVAILABLE|TIMEOUT)$/)]),
        );
        expect(slowest([...kept, ...others])).toBeLessThan(3_000);
      } finally {
        await end();
      }
      await vi.waitFor(async () => expect(bad(await ground.rounds(1))).toEqual([]), SOON);
      await pause(TRAVELS_MS);
      expect((await ground.lookAtAll()).old).toEqual([]);
      expect(await ground.lost()).toBe(0);
    });
  });
});

describe('what finds wrong answers', () => {
  it(
    'finds those of servers that forget what the page of a page depends on',
    async () => {
      const ground = await openFaultGround(redis.url, 'tag:page@handle');
      try {
        await ground.lookAtAll();
        const verdicts = (await ground.rounds(ROUNDS)).map(({ verdict }) => verdict);
        expect(verdicts).toContain('wrong');
        expect((await ground.lookAtAll()).old.join()).toContain('web/Page');
      } finally {
        await ground.close();
      }
    },
    LONG_MS,
  );
});
