import { beforeEach, describe, expect, it } from 'vitest';
import { InsuredBuckets, SHARED_PAUSE_MS } from '../../../../src/server/limits/insured-buckets.ts';
import { MemoryBuckets } from '../../../../src/server/limits/memory-buckets.ts';
import type { Policy, Taken, TokenBuckets } from '../../../../src/server/limits/token-bucket.ts';

const policy: Policy = { name: 'cost', quota: 10, windowSeconds: 86_400 };
const fromShared: Taken = { admitted: true, remaining: 7, fullInMs: 1, retryInMs: 0 };

let answer: () => Promise<Taken>;
let asked: number;
let givenBack: number;
let turns: unknown[];
let now: number;
let insured: InsuredBuckets;

beforeEach(() => {
  answer = async () => fromShared;
  asked = 0;
  givenBack = 0;
  turns = [];
  now = 1_000_000;
  const shared: TokenBuckets = {
    take: () => {
      asked += 1;
      return answer();
    },
    async giveBack(_policy, _key, points) {
      givenBack += points;
    },
  };
  const clock = () => now;
  insured = new InsuredBuckets(shared, new MemoryBuckets(clock), (error) => turns.push(error), clock);
});

const fail = async (): Promise<Taken> => {
  throw new Error('connection refused');
};

const hang = () => new Promise<Taken>(() => undefined);

describe('shared buckets with an insurance', () => {
  it('are asked while they answer', async () => {
    expect(await insured.take(policy, 'ada', 1)).toBe(fromShared);
    expect([asked, turns]).toEqual([1, []]);
  });

  it('are replaced by those of the process where they fail, which keep the quota, too', async () => {
    answer = fail;
    const taken = await Promise.all(Array.from({ length: 15 }, () => insured.take(policy, 'ada', 1)));
    expect(taken.filter(({ admitted }) => admitted)).toHaveLength(10);
  });

  it('are not waited for when they hang', async () => {
    answer = hang;
    expect((await insured.take(policy, 'ada', 1)).remaining).toBe(9);
    expect(String(turns[0])).toContain('within 100 ms');
  });

  it('are left alone for a while once they hang, which is told once', async () => {
    answer = hang;
    for (let i = 0; i < 5; i += 1) await insured.take(policy, 'ada', 1);
    expect([asked, turns.length]).toEqual([1, 1]);
  });

  it('are used again as soon as they are there where they say at once that they are not', async () => {
    answer = fail;
    for (let i = 0; i < 5; i += 1) await insured.take(policy, 'ada', 1);
    answer = async () => fromShared;
    expect(await insured.take(policy, 'ada', 1)).toBe(fromShared);
    expect(turns).toEqual([expect.any(Error), undefined]);
  });

  it('are tried by one request after that while the others go on, and used again once they answer', async () => {
    answer = hang;
    await insured.take(policy, 'ada', 1);
    now += SHARED_PAUSE_MS;
    let release!: (taken: Taken) => void;
    answer = () => new Promise((resolve) => (release = resolve));
    const trial = insured.take(policy, 'ada', 1);
    expect(await insured.take(policy, 'ada', 1)).toMatchObject({ remaining: 8 });
    release(fromShared);
    expect(await trial).toBe(fromShared);
    answer = async () => fromShared;
    expect(await insured.take(policy, 'ada', 1)).toBe(fromShared);
    expect(turns).toEqual([expect.any(Error), undefined]);
  });

  it('get points back that were theirs, and the process its own', async () => {
    const shared = await insured.take(policy, 'ada', 4);
    await insured.giveBack(policy, 'ada', 4, shared);
    answer = fail;
    const own = await insured.take(policy, 'ada', 8);
    await insured.giveBack(policy, 'ada', 5, own);
    expect([givenBack, (await insured.take(policy, 'ada', 1)).remaining]).toEqual([4, 6]);
  });
});
