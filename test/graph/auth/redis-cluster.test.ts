import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisRevocations } from '../../../src/auth/revocation/redis-revocations.ts';
import { RedisSessionStore } from '../../../src/auth/sessions/redis-session-store.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { openRedis } from '../../../src/platform/redis/redis.ts';
import type { RedisClient } from '../../../src/platform/redis/redis-client.ts';
import { RedisBuckets } from '../../../src/server/limits/redis-buckets.ts';
import { startRedisCluster } from '../../support/redis-cluster.ts';
import type { OwnRedis } from '../../support/redis.ts';
import { Browser, givenIssuer, givenShop, OURS } from './sessions/browser.ts';

/** So many names that every node has some. */
const NAMES = Array.from({ length: 30 }, (_, index) => `n${index}`);
const all = <Result>(act: (name: string) => Promise<Result>): Promise<Result[]> => Promise.all(NAMES.map(act));

describe('on a Cluster of three nodes', () => {
  let cluster: OwnRedis;
  /** Two processes. */
  let clients: RedisClient[] = [];

  beforeAll(async () => {
    cluster = await startRedisCluster();
    clients = await Promise.all([opened(cluster.url), opened(cluster.url)]);
  }, 120_000);
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await cluster?.stop();
  });

  it('somebody signs in, is known to another process, and signs out', async () => {
    const issuer = await givenIssuer();
    const parts = { issuers: [issuer.setting()], redisUrl: cluster.url };
    const browser = new Browser(await givenShop(parts));
    await browser.signIn(issuer);
    const elsewhere = browser.at(await givenShop(parts));
    expect(await elsewhere.session()).toMatchObject({ signedIn: true, name: 'Ada Lovelace' });
    await elsewhere.go('/auth/logout', { method: 'POST', headers: OURS });
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  it('whatever is done with a session is done, on each node', async () => {
    const [here, there] = clients.map((client) => new RedisSessionStore(client)) as [
      RedisSessionStore,
      RedisSessionStore,
    ];
    await all((name) => here.write(name, name, 60_000));
    expect(await all((name) => there.replace(name, `${name}!`, 60_000))).toEqual(NAMES.map(() => true));
    await all((name) => here.touch(name, 90_000));
    expect((await all((name) => there.lifetimeOf(name))).every((ms) => ms > 60_000)).toBe(true);
    expect(await all((name) => there.take(name))).toEqual(NAMES.map((name) => `${name}!`));
    expect(await all((name) => here.read(name))).toEqual(NAMES.map(() => null));
    expect(await all((name) => here.lock(`lock ${name}`, 'me', 60_000))).toEqual(NAMES.map(() => true));
    await all((name) => there.unlock(`lock ${name}`, 'not me'));
    expect(await all((name) => there.lock(`lock ${name}`, 'you', 60_000))).toEqual(NAMES.map(() => false));
    await all((name) => here.join(`list ${name}`, 'first', 60_000));
    await all((name) => there.join(`list ${name}`, 'second', 60_000));
    await all((name) => here.leave(`list ${name}`, 'first'));
    expect(await all((name) => there.membersOf(`list ${name}`))).toEqual(NAMES.map(() => ['second']));
  });

  it('two processes admit together what a bucket holds, and give back', async () => {
    const policy = { name: 'test', quota: 10, windowSeconds: 600 };
    const [here, there] = clients.map((client) => new RedisBuckets(client)) as [RedisBuckets, RedisBuckets];
    expect((await all((name) => here.take(policy, name, 6))).every(({ admitted }) => admitted)).toBe(true);
    expect((await all((name) => there.take(policy, name, 6))).some(({ admitted }) => admitted)).toBe(false);
    await all((name) => there.giveBack(policy, name, 4));
    expect((await all((name) => here.take(policy, name, 6))).every(({ admitted }) => admitted)).toBe(true);
  });

  it('what is revoked by one process is refused by another', async () => {
    const issuer = 'https://id.example';
    const logger = createLogger({ level: 'fatal' });
    const [here, there] = clients.map((client) => new RedisRevocations(client, logger)) as [
      RedisRevocations,
      RedisRevocations,
    ];
    await all((tokenId) => here.revoke({ issuer, tokenId }));
    const token = (tokenId: string) => ({ issuer, tokenId, subject: 'ada', sessionId: `of ${tokenId}`, issuedAt: 1 });
    expect(await all((name) => there.isRevoked(token(name)))).toEqual(NAMES.map(() => true));
    expect(await there.isRevoked(token('another'))).toBe(false);
  });

  it('all of that lay on all of the nodes', async () => {
    const client = clients[0]!;
    const counts = await Promise.all('nodes' in client ? client.nodes('master').map((node) => node.dbsize()) : []);
    expect([counts.length, Math.min(...counts) > 10]).toEqual([3, true]);
  });
});

async function opened(url: string): Promise<RedisClient> {
  const client = openRedis(url, () => undefined);
  if (client.status !== 'ready') await new Promise<void>((resolve) => client.once('ready', () => resolve()));
  return client;
}
