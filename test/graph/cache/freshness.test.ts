import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyMutationCall } from '../../../src/cli/prove/cache/calls/every-mutation-call.ts';
import { freshnessResult, freshnessText } from '../../../src/cli/prove/cache/freshness-result.ts';
import { makeFreshness } from '../../../src/cli/prove/cache/make-proofs.ts';
import { kindOf } from '../../../src/cli/prove/cache/tag-kind.ts';
import { buildUnprotectedSchema } from '../../../src/server/graph-schema.ts';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { openProofGround } from './proof-ground.ts';

const mutations = Object.keys(buildUnprotectedSchema().getMutationType()!.getFields());

/** Mutations that the proof does not call. */
const without = (calls: object): string[] => mutations.filter((name) => !Object.hasOwn(calls, name));

const SEED = 5;
const STEPS = 24;
/** Where something is broken, it has to be found within so many. */
const MOST_STEPS = 200;
const LONGEST_MS = 120_000;

describe('the proof of freshness', () => {
  it('calls every mutation; if not, add the new one to src/cli/prove/cache/calls', () => {
    expect(without(everyMutationCall)).toEqual([]);
    expect(Object.keys(everyMutationCall).filter((name) => !mutations.includes(name))).toEqual([]);
  });

  it('misses a mutation that has no call', () => {
    const { pageCreate: _, ...others } = everyMutationCall;
    expect(without(others)).toEqual(['pageCreate']);
  });
});

describe('kept answers on two servers', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.stop());

  const prove = async (steps: number, broken?: string) => {
    const ground = await openProofGround(redis.url, broken);
    try {
      const freshness = makeFreshness({ ...ground, seed: SEED }, { untilFound: broken !== undefined });
      await freshness.run(steps);
      return freshnessResult(freshness);
    } finally {
      await ground.close();
    }
  };

  it(
    'are what would be made anew, whatever was written just before',
    async () => {
      const result = await prove(STEPS);
      expect(result.stale, freshnessText(result)).toEqual([]);
      expect(result.hits / result.compared).toBeGreaterThanOrEqual(0.3);
    },
    LONGEST_MS,
  );

  it.each(['tag:product', 'bell'])(
    'are found to be old with %s broken',
    async (broken) => {
      const { stale } = await prove(MOST_STEPS, broken);
      expect(stale.length).toBeGreaterThan(0);
      expect(stale[0]!.tags.map((tag) => `tag:${kindOf(tag)}`)).not.toContain(broken);
    },
    LONGEST_MS,
  );
});
