import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asked } from '../../../src/cli/prove/cache/asked-screens.ts';
import { freshnessResult, freshnessText } from '../../../src/cli/prove/cache/freshness-result.ts';
import { makeFreshness } from '../../../src/cli/prove/cache/make-proofs.ts';
import type { OwnRedis } from '../../support/redis.ts';
import { startRedisCluster } from '../../support/redis-cluster.ts';
import { openProofGround, type TestGround } from './proof-ground.ts';

const LONG_MS = 120_000;
const SEED = 7;
const STEPS = 4;
const SOON = { timeout: 5_000, interval: 50 };

let cluster: OwnRedis;
beforeAll(async () => {
  cluster = await startRedisCluster();
}, LONG_MS);
afterAll(() => cluster?.stop());

describe('two servers on a Cluster of three nodes', () => {
  let ground: TestGround;
  beforeAll(async () => {
    ground = await openProofGround(cluster.url);
  }, LONG_MS);
  afterAll(() => ground?.close());

  /** How a server answers for the pages of some products, of which each key lies on another node. */
  const answers = (server: number, country: string) => {
    const screen = ground.screens.find(({ client, name }) => client === 'web' && name === 'Page')!;
    const handles = Array.from({ length: 9 }, (_, at) => `page-${at}-that-is-not-there`);
    return Promise.all(
      handles.map((handle) => ground.client.ask(server, asked(screen, { handle, country }), { method: 'GET' })),
    );
  };

  it('give what the other has kept', async () => {
    const [first] = await answers(0, 'DE');
    await vi.waitFor(async () => {
      for (const { cacheStatus, content } of await answers(1, 'DE')) {
        expect(cacheStatus).toMatch(/hit; ttl=\d+; detail=(redis|memory)/);
        expect(content).toBe(first!.content);
      }
    }, SOON);
  });

  it('end together what is purged', async () => {
    for (const server of [0, 1]) await answers(server, 'US');
    const purged = await ground.client.write(0, 'cachePurge', 'tags: ["page"]');
    expect(purged.refusal).toBeUndefined();
    const { mark: after } = purged;
    expect(after).toMatch(/^\d+$/);
    const screen = ground.screens.find(({ client, name }) => client === 'web' && name === 'Page')!;
    const other = await ground.client.ask(1, asked(screen, { handle: 'page-0-that-is-not-there', country: 'US' }), {
      after,
    });
    expect(other.cacheStatus).toContain('fwd=miss');
  });

  it(
    'are never behind what was written',
    async () => {
      const screens = ground.screens.map((screen) => ({ ...screen, samples: screen.samples.slice(0, 1) }));
      const freshness = makeFreshness({ ...ground, screens, seed: SEED });
      await freshness.run(STEPS);
      const result = freshnessResult(freshness);
      expect(result.stale, freshnessText(result)).toEqual([]);
      expect(result.hits).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});

describe('servers that do not reach the same nodes', () => {
  it(
    'are found by what the other has not kept',
    async () => {
      // One address is one Redis: of what lies elsewhere a node says only where it is.
      const ground = await openProofGround(cluster.url.split(',')[0]!);
      try {
        const screen = ground.screens.find(({ client, name }) => client === 'web' && name === 'Page')!;
        const ask = (server: number) =>
          Promise.all(
            Array.from({ length: 9 }, (_, at) =>
              ground.client.ask(server, asked(screen, { handle: `page-${at}-that-is-not-there` }), { method: 'GET' }),
            ),
          );
        await ask(0);
        expect((await ask(1)).filter(({ cacheStatus }) => cacheStatus.includes('stored')).length).toBeGreaterThan(0);
      } finally {
        await ground.close();
      }
    },
    LONG_MS,
  );
});
