import { Cluster, Redis, type ClusterNode, type RedisOptions } from 'ioredis';
import type { ReadinessCheck } from '../health/readiness.ts';
import { redisAddresses, type RedisClient } from './redis-client.ts';

const CONNECT_TIMEOUT_MS = 1_000;
const COMMAND_TIMEOUT_MS = 500;
const CHECK_TIMEOUT_MS = 1_000;
const LONGEST_PAUSE_MS = 2_000;

export interface RedisWaits {
  /** Longest wait for an answer to one command, ms. */
  readonly commandTimeoutMs?: number;
  /** Longest pause between two attempts to connect, ms. */
  readonly longestPauseMs?: number;
}

/**
 * A client of one Redis or, where the URL lists several addresses, of a Cluster. Its every wait is bounded: ioredis by itself
 * queues commands for as long as a fault lasts. It connects in the background, again and again.
 * @param onError told of every failed connection, so that none ends the process
 */
export function openRedis(url: string, onError: (error: Error) => void, waits: RedisWaits = {}): RedisClient {
  const { commandTimeoutMs: commandTimeout = COMMAND_TIMEOUT_MS, longestPauseMs = LONGEST_PAUSE_MS } = waits;
  const options: RedisOptions = { connectTimeout: CONNECT_TIMEOUT_MS, commandTimeout, maxRetriesPerRequest: 0 };
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, longestPauseMs);
  const addresses = redisAddresses(url);
  const client =
    addresses.length > 1
      ? openCluster(addresses, options, retryStrategy)
      : new Redis(url, { ...options, enableOfflineQueue: false, retryStrategy });
  client.on('error', onError);
  return client;
}

function openCluster(
  addresses: readonly string[],
  options: RedisOptions,
  clusterRetryStrategy: (attempt: number) => number,
): Cluster {
  const { protocol, username, password } = new URL(addresses[0]!);
  return new Cluster(addresses.map(nodeOf), {
    clusterRetryStrategy,
    enableOfflineQueue: false,
    slotsRefreshTimeout: CONNECT_TIMEOUT_MS,
    maxRedirections: 4,
    retryDelayOnFailover: 50,
    retryDelayOnClusterDown: 50,
    redisOptions: {
      ...options,
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  });
}

function nodeOf(address: string): ClusterNode {
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379) };
}

/** Fine when Redis answers. Without it reads, writes and access tokens go on; sessions do not. */
export function redisCheck(redis: RedisClient): ReadinessCheck {
  return {
    name: 'redis',
    isOptional: true,
    timeoutMs: CHECK_TIMEOUT_MS,
    check: async () => {
      await redis.ping();
    },
  };
}
