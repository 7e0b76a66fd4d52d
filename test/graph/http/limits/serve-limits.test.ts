import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig, withDatabase } from '../../../../src/platform/config/config.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { serve, type Serving } from '../../../../src/serve.ts';
import { startOwnRedis, type TestRedis } from '../../../support/redis.ts';

let redis: TestRedis;
let servings: Serving[] = [];
beforeAll(async () => {
  redis = await startOwnRedis();
}, 120_000);
afterAll(async () => {
  await Promise.all(servings.map(({ close }) => close()));
  servings = [];
  await redis.stop();
});

/** The whole process but for its database: an operation is charged before that is asked. */
async function start(env: Record<string, string>): Promise<Serving> {
  const DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none';
  const config = withDatabase(loadConfig({ DATABASE_URL, PORT: '0', ...env }));
  const serving = await serve(config, createLogger({ level: 'fatal' }));
  servings.push(serving);
  return serving;
}

/** Points left after one more request. On a busy machine the server sheds requests, which take nothing: they are sent again. */
async function left({ port }: Pick<Serving, 'port'>, tries = 50): Promise<number> {
  const { headers } = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ shop { name } }' }),
  });
  const told = /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
  if (told !== undefined || tries === 0) return Number(told);
  await pause(200);
  return left({ port }, tries - 1);
}

it('limits are on as a process starts, and shared where REDIS_URL is set', async () => {
  const env = { REDIS_URL: redis.url, RATE_LIMIT_GUEST: '100' };
  const [one, two] = [await start(env), await start(env)];
  // Until both are connected each counts for itself; then the second, asked less, would have more left.
  let shared = false;
  for (let i = 0; i < 12 && !shared; i += 1) {
    for (let more = 0; more < 4; more += 1) await left(one);
    shared = (await left(one)) > (await left(two));
  }
  expect(shared).toBe(true);
});

it('limits are those of each process without it', async () => {
  const env = { RATE_LIMIT_GUEST: '5' };
  const [one, two] = [await start(env), await start(env)];
  expect([await left(one), await left(two), await left(one)]).toEqual([4, 4, 3]);
});
