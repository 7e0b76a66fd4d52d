import { LRUCache } from 'lru-cache';
import type { Database } from '../../platform/db/database.ts';
import { toDatabaseError } from '../../platform/db/database-error.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import { isTransient } from '../../platform/db/transient-error.ts';
import { isUniqueViolation } from '../../platform/db/unique-violation.ts';
import type { Identity } from '../../viewer.ts';
import { CustomerAccountsStore } from './customer-accounts.store.ts';

/** How long a process remembers whom an identity belongs to, ms, and how many of them. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 10_000;
/** Times that a link is tried that lost against another one. */
const TRIES = 5;

/**
 * Who is who: one customer may have several identities, of one or more issuers, joined by verified e-mail only. Lives as
 * long as the process.
 */
export class CustomerAccounts {
  private readonly store: CustomerAccountsStore;
  /** Promises, so that the first requests of one person ask together. */
  private readonly known: LRUCache<string, Promise<bigint>>;

  /** @param now milliseconds of a clock that does not go back */
  constructor(database: Database, now: () => number = performance.now.bind(performance)) {
    this.store = new CustomerAccountsStore(database);
    const perf = { now };
    this.known = new LRUCache({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS, perf, ttlResolution: 0 });
  }

  /**
   * The customer that an identity is; a new one where it is nobody's yet. Known from memory for a minute, so that requests
   * cost no statement; somebody who is erased meanwhile finds nothing under the old key.
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  customerIdOf(identity: Identity): Promise<bigint> {
    const { issuer, subject, emailVerified, email } = identity;
    const key = JSON.stringify([issuer, subject, emailVerified ? email : null]);
    const known = this.known.get(key);
    if (known) return known;
    const asked = unmetered(() => this.findOrLink(identity));
    this.known.set(key, asked);
    asked.catch(() => this.known.delete(key));
    return asked;
  }

  private async findOrLink(identity: Identity): Promise<bigint> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.store.find(identity)) ?? (await this.store.link(identity));
      } catch (error) {
        if (attempt === TRIES || !isLostRace(error)) throw toDatabaseError(error);
      }
    }
  }
}

/** True where another request was first, so that the next try finds what it made. */
function isLostRace(error: unknown): boolean {
  return isTransient(error) || isUniqueViolation(error);
}
