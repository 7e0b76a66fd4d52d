import { LRUCache } from 'lru-cache';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import { LATE, withinTime } from '../../platform/resilience/within-time.ts';
import { MemoryRevocations } from './memory-revocations.ts';
import { entryOf, keysOfToken } from './revocation-entry.ts';
import {
  type RevocableToken,
  type Revocation,
  type Revocations,
  SESSION_REVOCATION_LIFETIME_S,
} from './revocations.ts';

/** How long a key that was not revoked is not asked for again, ms: so late may a revocation reach another process. */
const TRUST_MS = 2_000;
/** How long a request waits for Redis at the most, ms. */
const WAIT_MS = 150;
/** How long Redis is left alone after it failed, ms. */
const PAUSE_MS = 5_000;
const MOST_TRUSTED = 50_000;
/** Two revocations that overtake one another leave the later time. */
const KEEP_THE_LATER = `
  local until_then = redis.call('GET', KEYS[1])
  if not until_then or tonumber(until_then) <= tonumber(ARGV[1]) then redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2]) end
`;

/**
 * The deny list that all processes share. While Redis is away, tokens go on working but for those that this process knows to be
 * revoked: an outage of a cache must not log everybody out, and access tokens are short.
 */
export class RedisRevocations implements Revocations {
  private readonly own = new MemoryRevocations();
  private readonly trusted = new LRUCache<string, true>({ max: MOST_TRUSTED, ttl: TRUST_MS });
  private pausedUntil = 0;

  constructor(
    private readonly redis: RedisClient,
    private readonly logger: Logger,
  ) {}

  async revoke(revocation: Revocation): Promise<void> {
    await this.own.revoke(revocation);
    const { key, until, lifetimeS } = entryOf(revocation);
    this.trusted.delete(key);
    try {
      await this.redis.eval(KEEP_THE_LATER, 1, key, until, lifetimeS);
    } catch (error) {
      throw new VitrineError('UNAVAILABLE', 'The revocation could not be kept. Try again.', {}, { cause: error });
    }
  }

  async isRevoked(token: RevocableToken): Promise<boolean> {
    if (this.own.knows(token)) return true;
    const unknown = keysOfToken(token).filter((key) => !this.trusted.has(key));
    if (unknown.length === 0 || Date.now() < this.pausedUntil) return false;
    try {
      // One by one: on a cluster the keys lie in different slots.
      const found = await withinTime(Promise.all(unknown.map((key) => this.redis.get(key))), WAIT_MS);
      if (found === LATE) throw new Error(`Redis did not answer within ${WAIT_MS} ms`);
      for (const [index, until] of found.entries())
        if (until === null) this.trusted.set(unknown[index]!, true);
        else this.own.remember(unknown[index]!, Number(until), SESSION_REVOCATION_LIFETIME_S);
    } catch (error) {
      this.pause(error);
    }
    return this.own.knows(token);
  }

  /** One line for all requests that met the same failure. */
  private pause(error: unknown): void {
    const isTold = Date.now() < this.pausedUntil;
    this.pausedUntil = Date.now() + PAUSE_MS;
    if (!isTold)
      this.logger.warn({ err: error }, 'Redis is out of reach: only revocations that this process knows are held to');
  }
}
