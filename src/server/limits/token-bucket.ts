/** How much somebody may take: `quota` at once, and as much again in each window, refilled continuously. */
export interface Policy {
  /** As the RateLimit headers name it. */
  readonly name: string;
  readonly quota: number;
  readonly windowSeconds: number;
}

/** What came of taking from a bucket. Nothing is taken where it was not admitted. */
export interface Taken {
  readonly admitted: boolean;
  /** Whole points that are left. */
  readonly remaining: number;
  /** Time until the bucket is full again. */
  readonly fullInMs: number;
  /** Time until what was asked for can be had; 0 where it was admitted. */
  readonly retryInMs: number;
}

/** Buckets of points by key. */
export interface TokenBuckets {
  take(policy: Policy, key: string, points: number): Promise<Taken>;
  /**
   * Gives points back that were taken and not needed. No bucket gets more than it holds.
   * @param taken what came of taking them
   */
  giveBack(policy: Policy, key: string, points: number, taken: Taken): Promise<void>;
}

/** What came of taking from a bucket, once whole points were given back. */
export function afterGivingBack(policy: Policy, taken: Taken, points: number): Taken {
  return {
    ...taken,
    remaining: Math.min(policy.quota, taken.remaining + points),
    fullInMs: Math.max(0, Math.ceil(taken.fullInMs - points / refillPerMs(policy))),
  };
}

/** Points that come back each millisecond. */
export function refillPerMs({ quota, windowSeconds }: Policy): number {
  return quota / (windowSeconds * 1_000);
}
