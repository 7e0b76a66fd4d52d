import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisRevocations } from '../../../../src/auth/revocation/redis-revocations.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { openRedis } from '../../../../src/platform/redis/redis.ts';
import { startCommand } from '../../../support/command.ts';
import { startOwnRedis, type TestRedis } from '../../../support/redis.ts';

const ISSUER = 'https://id.example';
const ISSUERS = JSON.stringify([{ name: 'customers', url: ISSUER, audience: 'graph', viewers: 'customer' }]);
const revoke = (env: Record<string, string>, ...flags: string[]) =>
  startCommand('npm', ['run', '--silent', 'revoke', '--', ...flags], { ISSUERS, ...env }).ended;

describe('npm run revoke', () => {
  let server: TestRedis;
  let redis: ReturnType<typeof openRedis>;
  beforeAll(async () => {
    server = await startOwnRedis();
    redis = openRedis(server.url, () => undefined);
    await new Promise<void>((resolve) => redis.once('ready', resolve));
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });

  it.each([
    ['--token', 'one', { tokenId: 'one' }],
    ['--session', 'here', { sessionId: 'here' }],
    ['--person', 'ada', { subject: 'ada' }],
  ])('puts on the deny list of the servers what %s names', async (flag, value, revoked) => {
    const list = new RedisRevocations(redis, createLogger({ level: 'fatal' }));
    const token = { issuer: ISSUER, subject: 'ben', issuedAt: 1, ...revoked };
    expect(await list.isRevoked({ ...token, issuer: 'https://other.example' })).toBe(false);
    const end = await revoke({ REDIS_URL: server.url }, '--issuer', 'customers', flag, value);
    expect(end).toMatchObject({ code: 0, output: 'revoked\n' });
    expect(await list.isRevoked(token)).toBe(true);
    expect(await list.isRevoked({ ...token, issuer: 'https://other.example' })).toBe(false);
  });

  it.each([
    ['no such issuer', ['--issuer', 'staff', '--token', 'a'], 2, '--issuer is one of ISSUERS: customers'],
    ['nothing to revoke', ['--issuer', 'customers'], 2, 'Give one of --token'],
    ['two at once', ['--issuer', 'customers', '--token', 'a', '--session', 'b'], 2, 'Give one of --token'],
    ['no Redis', ['--issuer', 'customers', '--token', 'a'], 1, 'without REDIS_URL'],
  ])('says what is wrong: %s', async (_name, flags, code, words) => {
    const end = await revoke({}, ...flags);
    expect(end).toMatchObject({ code, output: expect.stringContaining(words) });
  });

  it('says so when Redis is out of reach', async () => {
    const end = await revoke({ REDIS_URL: 'redis://127.0.0.1:1' }, '--issuer', 'customers', '--token', 'a');
    expect(end).toMatchObject({ code: 1, output: expect.stringContaining('Redis is out of reach') });
  });
});
