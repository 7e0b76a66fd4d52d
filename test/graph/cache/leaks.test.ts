import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isKept, places } from '../../../src/cli/prove/cache/asked-screens.ts';
import { leaksResult, leaksText } from '../../../src/cli/prove/cache/leaks-result.ts';
import { makeLeaks } from '../../../src/cli/prove/cache/make-proofs.ts';
import { signInAll } from '../../../src/cli/prove/cache/sign-in-all.ts';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { openProofGround } from './proof-ground.ts';

const SEED = 5;
const REQUESTS = 400;
/** Two of them differ in nothing but the language, two in nothing but the country. */
const AMONG = places.slice(0, 3);
const LONGEST_MS = 120_000;

describe('answers to a crowd', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.stop());

  const prove = async (broken?: string) => {
    const ground = await openProofGround(redis.url, broken);
    // One sample of each screen says all of who may see what; the command asks for all of them.
    const asked = broken === undefined ? ground.screens : ground.screens.filter(isKept);
    const screens = asked.map((screen) => ({ ...screen, samples: screen.samples.slice(0, 1) }));
    try {
      const leaks = makeLeaks({ ...ground, screens, seed: SEED }, await signInAll({ ...ground, seed: SEED }), {
        among: AMONG,
        untilFound: broken !== undefined,
      });
      await leaks.run(REQUESTS);
      return leaksResult(leaks);
    } finally {
      await ground.close();
    }
  };

  it(
    'are each for the one who asked, in their market and language',
    async () => {
      const result = await prove();
      expect(result.found, leaksText(result)).toEqual([]);
      expect(result.requests).toBeGreaterThanOrEqual(REQUESTS);
      expect(result.hits).toBeGreaterThan(REQUESTS / 10);
    },
    LONGEST_MS,
  );

  it.each(['key:language', 'key:grants'])(
    'are found to be for others with %s broken',
    async (broken) => {
      const { found } = await prove(broken);
      expect(found.length).toBeGreaterThan(0);
    },
    LONGEST_MS,
  );
});
