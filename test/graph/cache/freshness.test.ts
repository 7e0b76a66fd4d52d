import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyMutationCall } from '../../../src/cli/prove/cache/calls/every-mutation-call.ts';
import { places } from '../../../src/cli/prove/cache/asked-screens.ts';
import { freshnessResult, freshnessText } from '../../../src/cli/prove/cache/freshness-result.ts';
import { makeFreshness, type FreshnessOptions } from '../../../src/cli/prove/cache/make-proofs.ts';
import { kindOf } from '../../../src/cli/prove/cache/tag-kind.ts';
import { buildUnprotectedSchema } from '../../../src/server/graph-schema.ts';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { openProofGround } from './proof-ground.ts';

const mutations = Object.keys(buildUnprotectedSchema().getMutationType()!.getFields());

/** Mutations that the proof does not call. */
const without = (calls: object): string[] => mutations.filter((name) => !Object.hasOwn(calls, name));

const SEED = 5;
const STEPS = 12;
/** Where something is broken, it has to be found within so many. */
const MOST_STEPS = 40;
/** News may take longer where a whole suite runs beside; what is deaf looks once in a second. */
const TRAVEL_MS = 400;
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

  const prove = async (
    steps: number,
    { broken, screen, ...options }: FreshnessOptions & { readonly broken?: string; readonly screen?: string } = {},
  ) => {
    const ground = await openProofGround(redis.url, broken);
    // One sample of each screen; the command asks for all of them.
    const asked = ground.screens.filter(({ name }) => screen === undefined || name === screen);
    const screens = asked.map((one) => ({ ...one, samples: one.samples.slice(0, 1) }));
    try {
      const freshness = makeFreshness({ ...ground, screens, seed: SEED }, { travelMs: TRAVEL_MS, ...options });
      await freshness.run(steps);
      return freshnessResult(freshness);
    } finally {
      await ground.close();
    }
  };

  it(
    'are what would be made anew, whatever was written just before',
    async () => {
      const result = await prove(STEPS, { among: places.slice(0, 1) });
      expect(result.stale, freshnessText(result)).toEqual([]);
      expect(result.hits / result.compared).toBeGreaterThanOrEqual(0.3);
    },
    LONGEST_MS,
  );

  // What is looked at is what the fault is about, so that it is found soon; the command looks at everything.
  it.each([
    { broken: 'tag:page@handle', screen: 'Page', only: ['sql: a page', 'pageUpdate'] },
    { broken: 'tag:market_country', screen: 'ProofCountry', only: ['sql: the language of a country'] },
    { broken: 'fence', screen: 'MobileProduct', only: ['slow: pages that are read before a write and done after it'] },
    { broken: 'bell', screen: 'Page', only: ['pageUpdate'] },
  ])(
    'are found to be old with $broken broken',
    async (given) => {
      const { stale } = await prove(MOST_STEPS, { ...given, untilFound: true });
      expect(stale.length).toBeGreaterThan(0);
      expect(stale[0]!.tags.map((tag) => `tag:${kindOf(tag)}`)).not.toContain(given.broken);
    },
    LONGEST_MS,
  );
});
