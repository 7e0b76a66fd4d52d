import { LRUCache } from 'lru-cache';
import { entryOf, keysOfToken } from './revocation-entry.ts';
import type { RevocableToken, Revocation, Revocations } from './revocations.ts';

/** More than are revoked in the life of a token; beyond it the oldest that nobody asks for are forgotten. */
const MOST = 100_000;

/** The deny list of one process. */
export class MemoryRevocations implements Revocations {
  /** Key → until when what was issued is revoked, s since 1970. */
  private readonly revokedUntil = new LRUCache<string, number>({ max: MOST });

  async revoke(revocation: Revocation): Promise<void> {
    const { key, until, lifetimeS } = entryOf(revocation);
    this.remember(key, until, lifetimeS);
  }

  async isRevoked(token: RevocableToken): Promise<boolean> {
    return this.knows(token);
  }

  /** Keeps what another store said. */
  remember(key: string, until: number, lifetimeS: number): void {
    const known = this.revokedUntil.get(key) ?? 0;
    this.revokedUntil.set(key, Math.max(known, until), { ttl: lifetimeS * 1_000 });
  }

  knows(token: RevocableToken): boolean {
    return keysOfToken(token).some((key) => {
      const until = this.revokedUntil.get(key);
      return until !== undefined && token.issuedAt <= until;
    });
  }
}
