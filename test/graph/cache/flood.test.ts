import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flood, type FloodFigures } from '../../../src/cli/bench/flood/flood.ts';
import { floodFaults } from '../../../src/cli/bench/flood/flood-report.ts';
import { trends, type FloodSample } from '../../../src/cli/bench/flood/flood-sample.ts';
import { redisKeys } from '../../../src/cli/bench/flood/redis-keys.ts';
import { type RedisProcess, startRedis } from '../../../src/cli/bench/load/redis-process.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const REQUESTS = 4_000;
const MIB = 1_048_576;
/** In so few requests a process is not done compiling: `npm run bench:flood` takes 1.1. */
const FLAT = 1.35;
/** Less than what a process would grow to by itself before it tidied up. */
const HEAP_MIB = 160;

const database = useTestDatabase('demo');
const open = new CloseStack();
let redis: RedisProcess;

beforeAll(async () => {
  redis = (await startRedis('1500kb'))!;
  open.add(redis.stop);
});
afterAll(() => open.close());

describe('a flood of different answers, in two processes on one Redis', () => {
  let figures: FloodFigures;

  beforeAll(async () => {
    const asked = { servers: 2, requests: REQUESTS, connections: 16, memoryBytes: MIB, heapMiB: HEAP_MIB };
    figures = await flood({ ...asked, databaseUrl: database.url, redisUrl: redis.url }, open);
  }, 120_000);

  it('is kept, answer by answer', () => {
    expect(figures.others).toEqual({});
  });

  it('leaves neither memory nor keys that grow', () => {
    expect(floodFaults(figures, FLAT)).toEqual([]);
  });

  it('leaves far fewer keys than there were answers, each with an expiry', () => {
    expect(figures.keys.withoutExpiry).toBe(0);
    expect(figures.keys.count).toBeGreaterThan(100);
    expect(figures.keys.count).toBeLessThan(REQUESTS / 2);
  });
});

describe('what a flood is judged by', () => {
  const rising = (at: number): FloodSample => ({
    requests: at * 10,
    resident: [(100 + at) * MIB, 100 * MIB],
    redisBytes: 100 * MIB,
    redisKeys: 1_000 + at * 10,
  });
  const samples = Array.from({ length: 100 }, (_, at) => rising(at));
  const keys = { count: 1, withoutExpiry: 0, named: [], longestMs: 1 };
  const figures = { requests: 1_000, seconds: 1, others: {}, keys, samples };

  it('finds what grows, and that alone', () => {
    const found = floodFaults({ ...figures, trends: trends(samples, 1_000) }, 1.1);
    expect(found).toEqual(['resident memory of server 1 grows', 'keys in Redis grows']);
  });

  it('does not count what it takes to get warm', () => {
    const settled = samples.map((sample) => ({
      ...rising(Math.min(15, sample.requests / 10)),
      requests: sample.requests,
    }));
    expect(floodFaults({ ...figures, trends: trends(settled, 1_000) }, 1.1)).toEqual([]);
  });

  it('finds a key that never expires', async () => {
    const client = new Redis(redis.url);
    await client.set('left-behind', '1');
    const found = await redisKeys(client);
    await client.del('left-behind');
    client.disconnect();
    expect(found).toMatchObject({ withoutExpiry: 1, named: ['left-behind'] });
    expect(floodFaults({ ...figures, trends: [], keys: found }, 1.1)).toEqual(['1 keys never expire, as left-behind']);
  });
});
