import { Redis } from 'ioredis';
import type { ReadinessCheck } from '../health/readiness.ts';

const CONNECT_TIMEOUT_MS = 1_000;
const COMMAND_TIMEOUT_MS = 500;
const CHECK_TIMEOUT_MS = 1_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * A client whose every wait is bounded: ioredis by itself queues commands for as long as a fault lasts. It connects in
 * the background, again and again.
 * @param onError told of every failed connection, so that none ends the process
 */
export function openRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  });
  redis.on('error', onError);
  return redis;
}

/** Fine when Redis answers. Without it reads, writes and access tokens go on; sessions do not. */
export function redisCheck(redis: Redis): ReadinessCheck {
  return {
    name: 'redis',
    isOptional: true,
    timeoutMs: CHECK_TIMEOUT_MS,
    check: async () => {
      await redis.ping();
    },
  };
}
