import type { BelievedIssuers } from '../tokens/believed-issuers.ts';
import { type Logout, readLogoutToken } from '../tokens/logout-token.ts';
import { refuseToken } from '../tokens/token-refusal.ts';
import type { Revocations } from './revocations.ts';

/** Whose sessions end here because they ended at the issuer: those of one session there, or all of a person. */
export type EndedAtIssuer = { readonly issuer: string } & ({ readonly sid: string } | { readonly subject: string });

/**
 * What an issuer tells us itself when somebody signs out there. It takes all that belongs to the session; without one
 * all of the person until then.
 */
export class BackChannelLogout {
  /** @param endSessions ends browser sessions, where there are any. May be called again for the same logout, where an earlier try failed */
  constructor(
    private readonly issuers: BelievedIssuers,
    private readonly revocations: Revocations,
    private readonly endSessions?: (ended: EndedAtIssuer) => Promise<unknown>,
  ) {}

  /**
   * Does what a logout token says. It is used up when all is done, so that the issuer may try again after a failure.
   * @throws VitrineError UNAUTHENTICATED for a token that is no good, UNAVAILABLE where the logout could not be kept
   */
  async logOut(token: string): Promise<void> {
    const logout = await readLogoutToken(this.issuers, token);
    const { issuer, tokenId, issuedAt } = logout;
    if (await this.revocations.isRevoked({ issuer, subject: '', tokenId, issuedAt })) throw refuseToken('used');
    await this.revoke(logout);
    await this.endSessions?.(endedBy(logout));
    await this.revocations.revoke({ issuer, tokenId });
  }

  private async revoke({ issuer, sessionId, subject, issuedAt }: Logout): Promise<void> {
    if (sessionId !== undefined) await this.revocations.revoke({ issuer, sessionId });
    if (subject === undefined) return;
    // Tokens of issuers that do not put a `sid` into them may be of this session: they go too, those of other sessions stay.
    const sessionless = sessionId !== undefined;
    // To the end of the second: `iat` is cut to whole ones.
    await this.revocations.revoke({ issuer, subject, sessionless, issuedUntil: issuedAt + 1 });
  }
}

function endedBy({ issuer, sessionId, subject }: Logout): EndedAtIssuer {
  return sessionId === undefined ? { issuer, subject: subject! } : { issuer, sid: sessionId };
}
