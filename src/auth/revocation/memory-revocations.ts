import { LRUCache } from 'lru-cache';
import { keyOfRevocation, keysOfToken } from './revocation-keys.ts';
import { REVOCATION_LIFETIME_S, type RevocableToken, type Revocation, type Revocations } from './revocations.ts';

const MOST = 100_000;

/** The deny list of one process. */
export class MemoryRevocations implements Revocations {
  /** Key → when it was revoked, s since 1970: what was issued later is good. */
  private readonly revokedAt = new LRUCache<string, number>({ max: MOST, ttl: REVOCATION_LIFETIME_S * 1_000 });

  async revoke(revocation: Revocation): Promise<void> {
    this.remember(keyOfRevocation(revocation), Math.floor(Date.now() / 1_000));
  }

  async isRevoked(token: RevocableToken): Promise<boolean> {
    return this.knows(token);
  }

  /** Keeps what another store said. */
  remember(key: string, at: number): void {
    this.revokedAt.set(key, at);
  }

  knows(token: RevocableToken): boolean {
    return keysOfToken(token).some((key) => {
      const at = this.revokedAt.get(key);
      return at !== undefined && token.issuedAt <= at;
    });
  }
}
