/** What an access token or a session is known by. */
export interface RevocableToken {
  readonly issuer: string;
  readonly subject: string;
  readonly sessionId?: string | undefined;
  readonly tokenId?: string | undefined;
  /** `iat`, or when a session began, s since 1970. */
  readonly issuedAt: number;
}

/** What is revoked: one token, all of a session at the issuer, or all that somebody was given until now. */
export type Revocation = { readonly issuer: string } & (
  { readonly tokenId: string } | { readonly sessionId: string } | RevokedSubject
);

/** All that somebody was given until a time. */
export interface RevokedSubject {
  readonly subject: string;
  /** s since 1970; now when left out. */
  readonly issuedUntil?: number;
  /** Only what does not say which session it belongs to. */
  readonly sessionless?: boolean;
}

/** The deny list. */
export interface Revocations {
  /** @throws VitrineError UNAVAILABLE where it cannot be kept */
  revoke(revocation: Revocation): Promise<void>;
  isRevoked(token: RevocableToken): Promise<boolean>;
}

/** How long the revocation of a token is kept, s: no access token that lives longer is taken. */
export const REVOCATION_LIFETIME_S = 86_400;
/** How long the revocation of a session or a person is kept, s: as long as the session of a browser may live. */
export const SESSION_REVOCATION_LIFETIME_S = 30 * 86_400;
