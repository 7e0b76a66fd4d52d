import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { FetchJson } from './fetch-json.ts';
import { publishedKeys } from './published-keys.ts';
import { refuseToken } from './token-refusal.ts';

/** Shortest time between two fetches, ms: made-up key ids by the hundred cost a handful of them. */
export const COOL_DOWN_MS = 5_000;
/** Age at which keys are fetched anew in the background, ms, so that a key that was taken back stops working. */
export const FRESH_MS = 600_000;

/**
 * The keys of one issuer, fetched when they are first needed. The last good ones are kept for as long as the issuer
 * is down, slow or talking nonsense: nobody is logged out by that.
 */
export class IssuerKeys {
  private known: JWTVerifyGetKey | undefined;
  private fetching: Promise<void> | undefined;
  private triedAt = Number.NEGATIVE_INFINITY;
  private fetchedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly issuer: string,
    private readonly fetchJson: FetchJson,
    private readonly logger: Logger,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /**
   * The key that a token is signed with. An unknown key id has the keys fetched once, with a cool-down.
   * @throws VitrineError UNAUTHENTICATED where the issuer has no such key, UNAVAILABLE where no keys could be had yet
   */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    if (!this.known) await this.fetchAfterCoolDown();
    else if (this.clock() - this.fetchedAt > FRESH_MS) void this.fetchAfterCoolDown();
    try {
      return await this.require()(header, token);
    } catch (error) {
      if (!isUnknownKey(error)) throw error;
      await this.fetchAfterCoolDown();
    }
    try {
      return await this.require()(header, token);
    } catch (error) {
      throw isUnknownKey(error) ? refuseToken('unknown_key', error) : error;
    }
  };

  private require(): JWTVerifyGetKey {
    if (this.known) return this.known;
    throw new VitrineError('UNAVAILABLE', 'Sign-in cannot be checked for a moment. Try again.');
  }

  /** One fetch for all who wait; none within the cool-down. Never fails: what is known stays. */
  private fetchAfterCoolDown(): Promise<void> {
    if (this.fetching) return this.fetching;
    if (this.clock() - this.triedAt < COOL_DOWN_MS) return Promise.resolve();
    this.triedAt = this.clock();
    this.fetching = this.fetch().finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  private async fetch(): Promise<void> {
    try {
      const published = await publishedKeys(this.issuer, this.fetchJson);
      // The first reading is no refetch: keys may be rotated while a process starts.
      if (!this.known) this.triedAt = Number.NEGATIVE_INFINITY;
      this.known = createLocalJWKSet(published);
      this.fetchedAt = this.clock();
    } catch (error) {
      const kept = this.known ? 'the keys known so far are kept' : 'no token of it can be checked';
      this.logger.warn({ err: error, issuer: this.issuer }, `the keys of an issuer could not be had; ${kept}`);
    }
  }
}

function isUnknownKey(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
}
