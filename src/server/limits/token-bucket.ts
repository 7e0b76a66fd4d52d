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
}

/** Points that come back each millisecond. */
export function refillPerMs({ quota, windowSeconds }: Policy): number {
  return quota / (windowSeconds * 1_000);
}
