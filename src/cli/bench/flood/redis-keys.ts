import type { Redis } from 'ioredis';

const KEYS_AT_ONCE = 1_000;
/** What PTTL says of a key without an expiry. */
const FOREVER = -1;
const MOST_NAMED = 10;

/** The keys of a Redis. */
export interface RedisKeys {
  readonly count: number;
  readonly withoutExpiry: number;
  /** Some of those. */
  readonly named: readonly string[];
  /** The longest time until one is forgotten, ms. */
  readonly longestMs: number;
}

/** Looks at every key and when it is forgotten, a few at a time. */
export async function redisKeys(redis: Redis): Promise<RedisKeys> {
  const forever = new Set<string>();
  let [count, longestMs, cursor] = [0, 0, '0'];
  do {
    const [next, keys] = await redis.scan(cursor, 'COUNT', KEYS_AT_ONCE);
    const asked = redis.pipeline();
    for (const key of keys) asked.pttl(key);
    const answers = (await asked.exec()) ?? [];
    answers.forEach(([, ttl], at) => {
      if (ttl === FOREVER) forever.add(keys[at]!);
      longestMs = Math.max(longestMs, Number(ttl));
    });
    count += keys.length;
    cursor = next;
  } while (cursor !== '0');
  return { count, withoutExpiry: forever.size, named: [...forever].slice(0, MOST_NAMED), longestMs };
}

/** Bytes that a Redis has taken, and how many keys it holds. */
export async function redisMemory(redis: Redis): Promise<{ readonly bytes: number; readonly keys: number }> {
  const bytes = Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1]);
  return { bytes, keys: await redis.dbsize() };
}
