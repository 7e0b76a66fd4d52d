import type { MemoryBuckets } from './memory-buckets.ts';
import type { Policy, Taken, TokenBuckets } from './token-bucket.ts';

/** Longest that a request waits for the shared buckets, ms. */
export const SHARED_WAIT_MS = 100;
/** How long they are left alone after they failed, ms; then one request tries again. */
export const SHARED_PAUSE_MS = 5_000;

/** Told when the shared buckets fail, with why, and when they are back. */
export type OnTurn = (error: unknown) => void;

/**
 * Shared buckets with those of this process as their insurance: a store that is slow or away fails no request, and only
 * the first ones wait for it.
 */
export class InsuredBuckets implements TokenBuckets {
  private pausedUntil: number | undefined;

  /** @param onTurn given the error when the shared buckets begin to fail, undefined when they are back */
  constructor(
    private readonly shared: TokenBuckets,
    private readonly own: MemoryBuckets,
    private readonly onTurn: OnTurn,
    private readonly clock: () => number = Date.now,
  ) {}

  async take(policy: Policy, key: string, points: number): Promise<Taken> {
    const now = this.clock();
    if (this.pausedUntil !== undefined) {
      if (now < this.pausedUntil) return this.own.takeNow(policy, key, points);
      // This request tries; the others go on with the insurance meanwhile.
      this.pausedUntil = now + SHARED_PAUSE_MS;
    }
    try {
      const taken = await inTime(this.shared.take(policy, key, points));
      if (this.pausedUntil !== undefined) this.onTurn(undefined);
      this.pausedUntil = undefined;
      return taken;
    } catch (error) {
      if (this.pausedUntil === undefined) this.onTurn(error);
      this.pausedUntil = this.clock() + SHARED_PAUSE_MS;
      return this.own.takeNow(policy, key, points);
    }
  }
}

async function inTime(work: Promise<Taken>): Promise<Taken> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The shared buckets did not answer within ${SHARED_WAIT_MS} ms.`)),
      SHARED_WAIT_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
