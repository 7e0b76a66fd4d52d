import type { Logger } from '../../platform/logging/create-logger.ts';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import { InsuredBuckets } from './insured-buckets.ts';
import { MemoryBuckets } from './memory-buckets.ts';
import { RedisBuckets } from './redis-buckets.ts';
import type { TokenBuckets } from './token-bucket.ts';

/** Buckets in Redis, insured by those of the process. The log says when they turn to the insurance, and back. */
export function sharedBuckets(redis: RedisClient, logger: Logger): TokenBuckets {
  return new InsuredBuckets(new RedisBuckets(redis), new MemoryBuckets(), (error) =>
    error === undefined
      ? logger.info('Rate limits are shared through Redis again.')
      : logger.warn({ err: error }, 'Rate limits are kept by this process alone until Redis answers.'),
  );
}
