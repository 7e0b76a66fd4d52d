import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import { refillPerMs, type Policy, type Taken, type TokenBuckets } from './token-bucket.ts';

/**
 * One bucket: refilled for the time that went by, then taken from if it holds enough, or, with fewer than no points, given
 * back to. Redis's own clock counts, so that processes with different ones agree. The library gives the points, the seconds to
 * expire, the quota and the window, and reads what comes back as points consumed, refused where they are more than the
 * quota, and a time in ms.
 */
const TAKE = `
local quota = tonumber(ARGV[3])
local rate = quota / (tonumber(ARGV[4]) * 1000)
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local bucket = redis.call('HMGET', KEYS[1], 'spent', 'at')
local gone = math.max(0, now - (tonumber(bucket[2]) or now))
local spent = math.max(0, (tonumber(bucket[1]) or 0) - gone * rate)
local after = math.max(0, spent + tonumber(ARGV[1]))
if after > quota then return { math.ceil(after), math.ceil((after - quota) / rate) } end
redis.call('HSET', KEYS[1], 'spent', tostring(after), 'at', string.format('%d', now))
redis.call('PEXPIRE', KEYS[1], math.ceil(after / rate) + 1000)
return { math.ceil(after), 0 }
`;

/** Buckets that all processes on one Redis share. Does not wait for a Redis that is not connected. */
export class RedisBuckets implements TokenBuckets {
  private readonly limiters = new Map<string, RateLimiterRedis>();

  constructor(private readonly redis: RedisClient) {}

  /** @throws Error when Redis does not answer */
  async take(policy: Policy, key: string, points: number): Promise<Taken> {
    const asked = Math.min(points, policy.quota);
    const result = await this.limiterFor(policy)
      .consume(key, asked)
      .catch((refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return refusal;
        throw refusal;
      });
    const admitted = result.consumedPoints <= policy.quota;
    const spent = admitted ? result.consumedPoints : result.consumedPoints - asked;
    return {
      admitted,
      remaining: Math.max(0, policy.quota - spent),
      fullInMs: Math.ceil(spent / refillPerMs(policy)),
      retryInMs: admitted ? 0 : result.msBeforeNext,
    };
  }

  /** @throws Error when Redis does not answer */
  async giveBack(policy: Policy, key: string, points: number): Promise<void> {
    await this.limiterFor(policy).reward(key, points);
  }

  private limiterFor({ name, quota, windowSeconds }: Policy): RateLimiterRedis {
    const place = `${name} ${quota} ${windowSeconds}`;
    const known = this.limiters.get(place);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `vitrine:rate:${name}`,
      points: quota,
      duration: windowSeconds,
      rejectIfRedisNotReady: true,
      customIncrTtlLuaScript: TAKE,
    });
    this.limiters.set(place, limiter);
    return limiter;
  }
}
