import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import { MemoryRevocations } from './memory-revocations.ts';
import { keyOfRevocation, keysOfToken } from './revocation-keys.ts';
import { REVOCATION_LIFETIME_S, type RevocableToken, type Revocation, type Revocations } from './revocations.ts';

/** How long a key that was not revoked is not asked for again, ms: so late may a revocation reach another process. */
const TRUST_MS = 2_000;
/** How long Redis is left alone after it failed, ms. */
const PAUSE_MS = 5_000;
const MOST_TRUSTED = 50_000;

/**
 * The deny list that all processes share. While Redis is away, tokens go on working but for those that this process knows to be
 * revoked: an outage of a cache must not log everybody out, and access tokens are short.
 */
export class RedisRevocations implements Revocations {
  private readonly own = new MemoryRevocations();
  private readonly trusted = new LRUCache<string, true>({ max: MOST_TRUSTED, ttl: TRUST_MS });
  private pausedUntil = 0;

  constructor(
    private readonly redis: Redis,
    private readonly logger: Logger,
  ) {}

  async revoke(revocation: Revocation): Promise<void> {
    await this.own.revoke(revocation);
    const key = keyOfRevocation(revocation);
    this.trusted.delete(key);
    try {
      await this.redis.set(key, Math.floor(Date.now() / 1_000), 'EX', REVOCATION_LIFETIME_S);
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
      const found = await Promise.all(unknown.map((key) => this.redis.get(key)));
      for (const [index, at] of found.entries())
        if (at === null) this.trusted.set(unknown[index]!, true);
        else this.own.remember(unknown[index]!, Number(at));
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
