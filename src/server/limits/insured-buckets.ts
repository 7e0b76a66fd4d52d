import { LATE, withinTime } from '../../platform/resilience/within-time.ts';
import type { MemoryBuckets } from './memory-buckets.ts';
import type { Policy, Taken, TokenBuckets } from './token-bucket.ts';

/** Longest that a request waits for the shared buckets, ms. */
export const SHARED_WAIT_MS = 100;
/** How long they are left alone after they were waited for in vain, ms; then one request tries again. */
export const SHARED_PAUSE_MS = 5_000;

/** Told when the shared buckets fail, with why, and when they are back. */
export type OnTurn = (error: unknown) => void;

class Late extends Error {}

/**
 * Shared buckets with those of this process as their insurance: a store that is slow or away fails no request. Where it
 * says at once that it is away, each request may ask, since that costs nothing; where it hangs, only the first ones wait.
 */
export class InsuredBuckets implements TokenBuckets {
  private failing = false;
  private pausedUntil = 0;
  /** What was taken from the buckets of this process. */
  private readonly insured = new WeakSet<Taken>();

  /** @param onTurn given the error when the shared buckets begin to fail, undefined when they are back */
  constructor(
    private readonly shared: TokenBuckets,
    private readonly own: MemoryBuckets,
    private readonly onTurn: OnTurn,
    private readonly clock: () => number = Date.now,
  ) {}

  async take(policy: Policy, key: string, points: number): Promise<Taken> {
    const now = this.clock();
    if (now < this.pausedUntil) return this.takeOwn(policy, key, points);
    // While they hang this request tries; the others go on with the insurance meanwhile.
    if (this.pausedUntil > 0) this.pausedUntil = now + SHARED_PAUSE_MS;
    try {
      const taken = await inTime(this.shared.take(policy, key, points));
      this.pausedUntil = 0;
      this.turn(false, undefined);
      return taken;
    } catch (error) {
      this.pausedUntil = error instanceof Late ? this.clock() + SHARED_PAUSE_MS : 0;
      this.turn(true, error);
      return this.takeOwn(policy, key, points);
    }
  }

  /** To the bucket that they were taken from. @throws Error when the shared buckets do not answer in time */
  async giveBack(policy: Policy, key: string, points: number, taken: Taken): Promise<void> {
    const from = this.insured.has(taken) ? this.own : this.shared;
    await inTime(from.giveBack(policy, key, points, taken));
  }

  private takeOwn(policy: Policy, key: string, points: number): Taken {
    const taken = this.own.takeNow(policy, key, points);
    this.insured.add(taken);
    return taken;
  }

  private turn(failing: boolean, error: unknown): void {
    if (failing !== this.failing) this.onTurn(error);
    this.failing = failing;
  }
}

async function inTime<Result>(work: Promise<Result>): Promise<Awaited<Result>> {
  const result = await withinTime(work, SHARED_WAIT_MS);
  if (result === LATE) throw new Late(`The shared buckets did not answer within ${SHARED_WAIT_MS} ms.`);
  return result;
}
