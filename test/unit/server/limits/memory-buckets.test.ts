import { describe, expect, it } from 'vitest';
import { MemoryBuckets } from '../../../../src/server/limits/memory-buckets.ts';
import type { Policy } from '../../../../src/server/limits/token-bucket.ts';

const policy: Policy = { name: 'cost', quota: 100, windowSeconds: 10 };

/** Buckets with a clock that stands still until it is moved. */
function buckets(most?: number) {
  const clock = { ms: 1_000_000 };
  return { clock, own: new MemoryBuckets(() => clock.ms, most) };
}

describe('a bucket', () => {
  it('holds its quota and says what is left, and when it is full again', () => {
    const { own } = buckets();
    expect(own.takeNow(policy, 'ada', 30)).toEqual({ admitted: true, remaining: 70, fullInMs: 3_000, retryInMs: 0 });
    expect(own.takeNow(policy, 'ada', 70)).toMatchObject({ admitted: true, remaining: 0 });
  });

  it('gives nothing where it holds too little, and says when it will hold enough', () => {
    const { own } = buckets();
    own.takeNow(policy, 'ada', 90);
    const refused = { admitted: false, remaining: 10, fullInMs: 9_000, retryInMs: 2_000 };
    expect(own.takeNow(policy, 'ada', 30)).toEqual(refused);
    expect(own.takeNow(policy, 'ada', 10)).toMatchObject({ admitted: true });
  });

  it('is refilled steadily, to its quota and no further', () => {
    const { own, clock } = buckets();
    own.takeNow(policy, 'ada', 100);
    clock.ms += 1_000;
    expect(own.takeNow(policy, 'ada', 10)).toMatchObject({ admitted: true, remaining: 0 });
    clock.ms += 3_600_000;
    expect(own.takeNow(policy, 'ada', 1).remaining).toBe(99);
  });

  it('is not emptied by a clock that goes back', () => {
    const { own, clock } = buckets();
    own.takeNow(policy, 'ada', 50);
    clock.ms -= 60_000;
    expect(own.takeNow(policy, 'ada', 1).remaining).toBe(49);
  });

  it("is a caller's own, under each policy", () => {
    const { own } = buckets();
    own.takeNow(policy, 'ada', 100);
    expect(own.takeNow(policy, 'ben', 1).remaining).toBe(99);
    expect(own.takeNow({ ...policy, name: 'requests' }, 'ada', 1).remaining).toBe(99);
  });

  it('can be paid from whole by what costs more than it holds', () => {
    const { own } = buckets();
    expect(own.takeNow(policy, 'ada', 1_000)).toMatchObject({ admitted: true, remaining: 0 });
  });

  it('takes points back, but never holds more than its quota', async () => {
    const { own, clock } = buckets();
    own.takeNow(policy, 'ada', 90);
    await own.giveBack(policy, 'ada', 60);
    expect(own.takeNow(policy, 'ada', 1).remaining).toBe(69);
    clock.ms += 1_000;
    await own.giveBack(policy, 'ada', 1_000);
    expect(own.takeNow(policy, 'ada', 1).remaining).toBe(99);
  });

  it('can be looked into', () => {
    const { own } = buckets();
    own.takeNow(policy, 'ada', 100);
    expect([own.wouldAdmit(policy, 'ada', 1), own.wouldAdmit(policy, 'ben', 100)]).toEqual([false, true]);
  });
});

it('buckets are so many at the most; the one used longest ago goes first', () => {
  const { own } = buckets(2);
  for (const key of ['ada', 'ben', 'cleo']) own.takeNow(policy, key, 100);
  expect(own.takeNow(policy, 'cleo', 1).admitted).toBe(false);
  expect(own.takeNow(policy, 'ada', 1).admitted).toBe(true);
});
