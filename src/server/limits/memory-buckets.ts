import { LRUCache } from 'lru-cache';
import { refillPerMs, type Policy, type Taken, type TokenBuckets } from './token-bucket.ts';

/** Buckets kept at once. The one that was asked for longest ago is forgotten first, and so is full again. */
const MOST_BUCKETS = 100_000;

interface Bucket {
  spent: number;
  /** ms */
  at: number;
}

/** Buckets of this process alone. */
export class MemoryBuckets implements TokenBuckets {
  private readonly buckets: LRUCache<string, Bucket>;

  /** @param clock the time in ms */
  constructor(
    private readonly clock: () => number = Date.now,
    most = MOST_BUCKETS,
  ) {
    this.buckets = new LRUCache({ max: most });
  }

  async take(policy: Policy, key: string, points: number): Promise<Taken> {
    return this.takeNow(policy, key, points);
  }

  /** The same without waiting: for what comes before anything else of a request. */
  takeNow(policy: Policy, key: string, points: number): Taken {
    const rate = refillPerMs(policy);
    const at = this.clock();
    const name = `${policy.name} ${key}`;
    const bucket = this.buckets.get(name);
    const spent = bucket ? spentNow(policy, bucket, at) : 0;
    const after = spent + Math.min(points, policy.quota);
    const admitted = after <= policy.quota;
    if (admitted && bucket) Object.assign(bucket, { spent: after, at });
    else if (admitted) this.buckets.set(name, { spent: after, at });
    const now = admitted ? after : spent;
    return {
      admitted,
      remaining: Math.floor(policy.quota - now),
      fullInMs: Math.ceil(now / rate),
      retryInMs: admitted ? 0 : Math.ceil((after - policy.quota) / rate),
    };
  }

  async giveBack(policy: Policy, key: string, points: number): Promise<void> {
    const at = this.clock();
    const spent = this.spent(policy, key, at);
    if (spent > 0) this.buckets.set(`${policy.name} ${key}`, { spent: Math.max(0, spent - points), at });
  }

  /** Whether so many points could be had now; takes nothing. */
  wouldAdmit(policy: Policy, key: string, points: number): boolean {
    return this.spent(policy, key, this.clock()) + points <= policy.quota;
  }

  private spent(policy: Policy, key: string, at: number): number {
    const bucket = this.buckets.get(`${policy.name} ${key}`);
    return bucket ? spentNow(policy, bucket, at) : 0;
  }
}

function spentNow(policy: Policy, bucket: Bucket, at: number): number {
  return Math.max(0, bucket.spent - Math.max(0, at - bucket.at) * refillPerMs(policy));
}
