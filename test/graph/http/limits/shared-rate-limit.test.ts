import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { openRedis } from '../../../../src/platform/redis/redis.ts';
import type { RedisClient } from '../../../../src/platform/redis/redis-client.ts';
import { RedisBuckets } from '../../../../src/server/limits/redis-buckets.ts';
import { sharedBuckets } from '../../../../src/server/limits/shared-buckets.ts';
import { startOwnRedis, type TestRedis } from '../../../support/redis.ts';
import { runServer, type RunningServer } from '../support/running-server.ts';

const TEN_POINTS = '{ many(count: 10) { greeting } }';
const logger = createLogger({ level: 'fatal' });

let redis: TestRedis;
let clients: RedisClient[] = [];
let servers: RunningServer[] = [];

beforeAll(async () => {
  redis = await startOwnRedis();
}, 120_000);
afterAll(() => redis.stop());
beforeEach(async () => {
  await (await client()).flushdb();
});
afterEach(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  for (const one of clients) one.disconnect();
  [clients, servers] = [[], []];
});

async function client(): Promise<RedisClient> {
  const opened = openRedis(redis.url, () => undefined);
  clients.push(opened);
  if (opened.status !== 'ready') await new Promise((resolve) => opened.once('ready', resolve));
  return opened;
}

/** A process of its own as far as limits go: its own connection and its own insurance. */
async function instance(quota: number): Promise<RunningServer> {
  const server = await runServer({
    config: { rateLimitGuest: quota },
    buckets: sharedBuckets(await client(), logger),
  });
  servers.push(server);
  return server;
}

const admitted = (answers: readonly { status: number }[]) => answers.filter(({ status }) => status === 200).length;

describe('two processes on one Redis', () => {
  it('admit together exactly the quota of somebody', async () => {
    const [one, two] = [await instance(30), await instance(30)];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two).ask(TEN_POINTS)),
    );
    expect(admitted(answers)).toBe(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(37);
  });

  it('give back to each other what was not needed', async () => {
    const [one, two] = [await instance(60), await instance(60)];
    const told = { 'x-vitrine-cost': '1' };
    const left = async (server: RunningServer, query: string) =>
      (await server.ask(query, undefined, told)).body.extensions.cost.throttleStatus.currentlyAvailable as number;
    expect(await left(one, '{ many(count: 1) { greeting } }')).toBe(59);
    // Given back without waiting, on the connection of the first; asked on another.
    await vi.waitFor(async () => expect(await left(two, '{ self { greeting } }')).toBeGreaterThanOrEqual(57 - 5));
  });

  it('would admit twice as much without it', async () => {
    const [one, two] = [
      await runServer({ config: { rateLimitGuest: 30 } }),
      await runServer({ config: { rateLimitGuest: 30 } }),
    ];
    servers.push(one, two);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : two).ask(TEN_POINTS)),
    );
    expect(admitted(answers)).toBe(6);
  });
});

describe('a bucket in Redis', () => {
  const policy = { name: 'cost', quota: 100, windowSeconds: 10 };
  const slow = { ...policy, windowSeconds: 86_400 };

  it('holds its quota, gives nothing where it holds too little, and expires by itself', async () => {
    const connection = await client();
    const buckets = new RedisBuckets(connection);
    expect(await buckets.take(slow, 'ada', 90)).toMatchObject({ admitted: true, remaining: 10, retryInMs: 0 });
    const refused = await buckets.take(slow, 'ada', 30);
    expect(refused).toMatchObject({ admitted: false, remaining: 10 });
    expect(refused.retryInMs / 1_000).toBeCloseTo(0.2 * 86_400, -2);
    expect(await buckets.take(slow, 'ada', 10)).toMatchObject({ admitted: true, remaining: 0 });
    expect(await buckets.take(slow, 'ben', 1_000)).toMatchObject({ admitted: true, remaining: 0 });
    for (const key of await connection.keys('*')) expect(await connection.pttl(key)).toBeGreaterThan(0);
  });

  it('is exact for any number of processes at once', async () => {
    const processes = [
      new RedisBuckets(await client()),
      new RedisBuckets(await client()),
      new RedisBuckets(await client()),
    ];
    const takes = Array.from({ length: 600 }, (_, index) => processes[index % 3]!.take(slow, 'ada', 1));
    expect((await Promise.all(takes)).filter((taken) => taken.admitted)).toHaveLength(100);
  });

  it('takes points back, and never holds more than its quota', async () => {
    const [one, other] = [new RedisBuckets(await client()), new RedisBuckets(await client())];
    const taken = await one.take(slow, 'ada', 90);
    await one.giveBack(slow, 'ada', 60);
    expect(await other.take(slow, 'ada', 10)).toMatchObject({ admitted: true, remaining: 60 });
    await one.giveBack(slow, 'ada', 1_000);
    expect(await other.take(slow, 'ada', 1)).toMatchObject({ remaining: 99 });
    expect(taken.remaining).toBe(10);
  });

  it('is refilled steadily', async () => {
    const buckets = new RedisBuckets(await client());
    await buckets.take(policy, 'ada', 100);
    const { admitted: atOnce, retryInMs } = await buckets.take(policy, 'ada', 10);
    expect([atOnce, retryInMs <= 1_000]).toEqual([false, true]);
    await pause(retryInMs + 20);
    expect((await buckets.take(policy, 'ada', 10)).admitted).toBe(true);
  });
});

describe('a Redis that fails', () => {
  let own: TestRedis | undefined;
  afterEach(async () => {
    await own?.stop();
    own = undefined;
  });

  async function onItsOwn(): Promise<{ server: RunningServer; pid: number; lines: Record<string, unknown>[] }> {
    own = await startOwnRedis();
    const connection = openRedis(own.url, () => undefined);
    clients.push(connection);
    await new Promise((resolve) => connection.once('ready', resolve));
    const pid = Number(/process_id:(\d+)/.exec(await connection.info('server'))?.[1]);
    const lines: Record<string, unknown>[] = [];
    const heard = createLogger({ level: 'info' }, { write: (line) => void lines.push(JSON.parse(line)) });
    const server = await runServer({ config: { rateLimitGuest: 40 }, buckets: sharedBuckets(connection, heard) });
    servers.push(server);
    return { server, pid, lines };
  }

  it('by hanging costs its first requests a tenth of a second, fails none, and limits go on in the process', async () => {
    const { server, pid, lines } = await onItsOwn();
    await server.ask(TEN_POINTS);
    process.kill(pid, 'SIGSTOP');
    try {
      expect((await server.ask(TEN_POINTS)).status).toBe(200);
      expect(JSON.stringify(lines)).toContain('did not answer within 100 ms');
      const answers = await Promise.all(Array.from({ length: 15 }, () => server.ask(TEN_POINTS)));
      expect(admitted(answers)).toBe(3);
      expect(lines).toHaveLength(1);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('by going away fails none, and limits go on in the process', async () => {
    const { server, pid } = await onItsOwn();
    spawnSync('kill', ['-9', String(pid)]);
    const answers = [];
    for (let i = 0; i < 15; i += 1) answers.push(await server.ask(TEN_POINTS));
    expect(admitted(answers)).toBe(4);
  });
});
