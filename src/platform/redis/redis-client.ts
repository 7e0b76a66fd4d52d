import type { Cluster, Redis } from 'ioredis';

/** A connection to one Redis or to a Cluster. Commands must have one key each, so that both will do. */
export type RedisClient = Redis | Cluster;

/** The addresses of REDIS_URL. A comma may also be part of a password, so only one before a scheme parts two. */
export function redisAddresses(url: string): string[] {
  return url.split(/\s*,\s*(?=rediss?:\/\/)/).map((address) => address.trim());
}
