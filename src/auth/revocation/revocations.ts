/** What an access token or a session is known by. */
export interface RevocableToken {
  readonly issuer: string;
  readonly subject: string;
  readonly sessionId?: string | undefined;
  readonly tokenId?: string | undefined;
  /** `iat`, s since 1970. */
  readonly issuedAt: number;
}

/** What is revoked: one token, all of a session at the issuer, or all that somebody was given until now. */
export type Revocation = { readonly issuer: string } & (
  { readonly tokenId: string } | { readonly sessionId: string } | { readonly subject: string }
);

/** The deny list. */
export interface Revocations {
  /** @throws VitrineError UNAVAILABLE where it cannot be kept */
  revoke(revocation: Revocation): Promise<void>;
  isRevoked(token: RevocableToken): Promise<boolean>;
}

/** How long a revocation is kept, s: no access token that lives longer is taken. */
export const REVOCATION_LIFETIME_S = 86_400;
