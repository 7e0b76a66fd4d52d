import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MemoryRevocations } from '../../../../src/auth/revocation/memory-revocations.ts';
import { RedisRevocations } from '../../../../src/auth/revocation/redis-revocations.ts';
import type { Revocations } from '../../../../src/auth/revocation/revocations.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import type { Logger } from '../../../../src/platform/logging/create-logger.ts';
import { openRedis } from '../../../../src/platform/redis/redis.ts';
import type { TestGraph } from '../../../support/graph.ts';
import { startTestIssuer, type TestIssuer } from '../../../support/issuer.ts';
import { startOwnRedis, type TestRedis } from '../../../support/redis.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { askWith, startTokenGraph } from './tokens.ts';

const now = () => Math.floor(Date.now() / 1_000);

describe.each(['memory', 'redis'] as const)('a revocation, kept in %s', (kind) => {
  const database = useTestDatabase('demo');
  let issuer: TestIssuer;
  let graph: TestGraph;
  let revocations: Revocations;
  let close: () => Promise<void>;
  const status = async (claims: Record<string, unknown>) =>
    (await askWith(graph, await issuer.token({ claims }))).status;

  beforeAll(async () => {
    issuer = await startTestIssuer();
    const opened =
      kind === 'memory' ? { revocations: new MemoryRevocations(), close: async () => {} } : await redisList();
    revocations = opened.revocations;
    close = opened.close;
    graph = await startTokenGraph(database, [issuer.setting()], revocations);
  });
  afterAll(async () => {
    await graph.close();
    await issuer.close();
    await close();
  });

  it('of a token refuses that token and no other', async () => {
    await revocations.revoke({ issuer: issuer.url, tokenId: 'one' });
    expect(await status({ jti: 'one' })).toBe(401);
    expect([await status({ jti: 'two' }), await status({})]).toEqual([200, 200]);
  });

  it('of a session refuses its tokens', async () => {
    await revocations.revoke({ issuer: issuer.url, sessionId: 'here' });
    expect([await status({ sid: 'here' }), await status({ sid: 'there' })]).toEqual([401, 200]);
  });

  it('of a person refuses what they were given before, and nothing that they are given later', async () => {
    await revocations.revoke({ issuer: issuer.url, subject: 'ben' });
    expect(await status({ sub: 'ben', iat: now() - 5 })).toBe(401);
    expect(await status({ sub: 'ben', iat: now() + 5 })).toBe(200);
  });

  it('at another issuer means somebody else', async () => {
    await revocations.revoke({ issuer: 'https://other.example', subject: 'cleo' });
    expect(await status({ sub: 'cleo' })).toBe(200);
  });
});

describe('with Redis', () => {
  const database = useTestDatabase('demo');
  let redis: TestRedis;
  let issuer: TestIssuer;
  beforeEach(async () => {
    redis = await startOwnRedis();
    issuer = await startTestIssuer();
  });
  afterEach(async () => {
    await redis.stop();
    await issuer.close();
  });

  it('a revocation reaches the other processes', async () => {
    const [here, there] = [await redisList(redis), await redisList(redis)];
    await here.revocations.revoke({ issuer: issuer.url, tokenId: 'one' });
    const token = { issuer: issuer.url, subject: 'ada', tokenId: 'one', issuedAt: now() };
    expect(await there.revocations.isRevoked(token)).toBe(true);
    await Promise.all([here.close(), there.close()]);
  });

  it('down, tokens go on working, and those that are known to be revoked stay refused', async () => {
    const list = await redisList(redis);
    const graph = await startTokenGraph(database, [issuer.setting()], list.revocations);
    await list.revocations.revoke({ issuer: issuer.url, tokenId: 'one' });
    await redis.stop();
    const ask = async (jti: string) => (await askWith(graph, await issuer.token({ claims: { jti } }))).status;
    expect([await ask('one'), await ask('two'), await ask('three')]).toEqual([401, 200, 200]);
    await expect(list.revocations.revoke({ issuer: issuer.url, tokenId: 'two' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await graph.close();
    await list.close();
  });
});

describe('a deny list whose Redis hangs', () => {
  it('answers from what it knows, says so once, and asks again later', async () => {
    const redis = await startOwnRedis();
    const [own, other] = [openRedis(redis.url, () => undefined), openRedis(redis.url, () => undefined)];
    await Promise.all([own, other].map((each) => new Promise<void>((resolve) => each.once('ready', resolve))));
    const warnings: string[] = [];
    const logger = { warn: (_fields: unknown, message: string) => warnings.push(message) } as unknown as Logger;
    const list = new RedisRevocations(own, logger);
    const token = (tokenId: string) => ({ issuer: 'https://id.example', subject: 'ada', tokenId, issuedAt: now() });
    await list.revoke({ issuer: 'https://id.example', tokenId: 'known' });
    await other.call('CLIENT', 'PAUSE', '60000', 'ALL');
    const asked = await Promise.all(Array.from({ length: 50 }, (_, index) => list.isRevoked(token(`t${index}`))));
    expect(asked.filter(Boolean)).toEqual([]);
    expect(await list.isRevoked(token('known'))).toBe(true);
    expect(warnings).toEqual([expect.stringContaining('Redis is out of reach')]);
    own.disconnect();
    other.disconnect();
    await redis.stop();
  });
});

describe('two logouts of a person that overtake one another', () => {
  const who = { issuer: 'https://id.example', subject: 'ada' };
  const overtake = async (list: Revocations) => {
    await list.revoke({ ...who, issuedUntil: 2_000 });
    await list.revoke({ ...who, issuedUntil: 1_000 });
  };
  const isRevoked = async (list: Revocations) => [
    await list.isRevoked({ ...who, issuedAt: 1_500 }),
    await list.isRevoked({ ...who, issuedAt: 2_001 }),
  ];

  it('leave the later time', async () => {
    const list = new MemoryRevocations();
    await overtake(list);
    expect(await isRevoked(list)).toEqual([true, false]);
  });

  it('leave the later time to other processes too', async () => {
    const redis = await startOwnRedis();
    const [here, there] = [await redisList(redis), await redisList(redis)];
    await overtake(here.revocations);
    expect(await isRevoked(there.revocations)).toEqual([true, false]);
    await Promise.all([here.close(), there.close()]);
    await redis.stop();
  });
});

async function redisList(server?: TestRedis) {
  const own = server ?? (await startOwnRedis());
  const redis = openRedis(own.url, () => undefined);
  await new Promise<void>((resolve) => redis.once('ready', resolve));
  return {
    revocations: new RedisRevocations(redis, createLogger({ level: 'fatal' })),
    async close() {
      redis.disconnect();
      if (!server) await own.stop();
    },
  };
}
