import { AnswerCache } from './platform/cache/answer-cache.ts';
import type { CacheFaults } from './platform/cache/cache-faults.ts';
import { MemoryEntries } from './platform/cache/memory-entries.ts';
import { RedisEntries } from './platform/cache/redis-entries.ts';
import { RedisBell } from './platform/changes/change-bell.ts';
import { DatabaseChanges } from './platform/changes/database-changes.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import { buildId } from './platform/process/build-id.ts';
import { openRedis } from './platform/redis/redis.ts';
import type { RedisClient } from './platform/redis/redis-client.ts';

/** What keeping answers takes. Times in ms, sizes in bytes. */
export interface AnswerCacheSettings {
  readonly databaseUrl: string;
  /** One Redis, or the nodes of a Cluster with commas; without it each process keeps its own. */
  readonly redisUrl?: string | undefined;
  readonly memoryBytes: number;
  readonly redisTimeoutMs: number;
  readonly faults?: CacheFaults;
}

/** Answers that are kept, and what they are judged by. */
export interface OpenAnswerCache {
  readonly cache: AnswerCache;
  readonly memoryBytes: number;
  close(): Promise<void>;
}

/** Tables whose rows become visible by a date. */
const TIMED = ['article', 'collection', 'page', 'product'].map((table) => ({ table, column: 'published_at' }));
/** A deaf process looks so seldom that only its own writes are seen in time, ms. */
const DEAF_MS = 900;
/** How long a lost connection to Redis is waited for at the most before the next try, ms. */
const LONGEST_PAUSE_MS = 500;

/** Opens what answers are kept in. Waits for nothing: what is not there yet is not used yet. */
export function openAnswerCache(settings: AnswerCacheSettings, logger: Logger): OpenAnswerCache {
  const { redisUrl, faults = {}, memoryBytes } = settings;
  const redis = redisUrl === undefined ? undefined : openOwnRedis(redisUrl, logger);
  const feed = new DatabaseChanges({
    connectionString: settings.databaseUrl,
    timed: TIMED,
    logger,
    ...(redis && !faults.isDeaf ? { bell: new RedisBell(redis) } : {}),
    ...(faults.isDeaf ? { unheardEveryMs: DEAF_MS } : {}),
  }).start();
  let build: string | undefined;
  // What other code made is not looked at: it might be made differently now.
  buildId(import.meta.dirname).then(
    (id) => (build = id),
    (error: unknown) => logger.error({ err: error }, 'answers are not shared: this version of the code has no name'),
  );
  const namespace = () => (build === undefined || feed.origin === undefined ? undefined : `${feed.origin}${build}`);
  const cache = new AnswerCache({
    feed,
    memory: new MemoryEntries(memoryBytes),
    ...(redis ? { shared: new RedisEntries(redis, namespace, { timeoutMs: settings.redisTimeoutMs }) } : {}),
    ...(faults.ignoredDimension ? { ignoredDimension: faults.ignoredDimension } : {}),
    onForeign: ({ key }) => logger.error({ key }, 'a kept answer was found under the key of another: it is not given'),
  });
  return {
    cache,
    memoryBytes,
    async close() {
      await feed.close();
      redis?.disconnect();
    },
  };
}

/** Commands have the client's own, longer time: it runs out also while this process is busy and an answer lies there unread. */
function openOwnRedis(url: string, logger: Logger): RedisClient {
  const onError = (error: Error): void => logger.debug({ err: error }, 'the Redis of kept answers is out of reach');
  return openRedis(url, onError, { longestPauseMs: LONGEST_PAUSE_MS });
}
