import type { Identity } from '../../viewer.ts';

/** Tokens that an issuer gave; they never leave the server. The ID token is read once and not kept. */
export interface SessionTokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token expires, ms since 1970. */
  readonly expiresAt: number;
}

/** What is kept of somebody who has signed in with a browser. */
export interface Session {
  readonly identity: Identity;
  /** Name of the issuer in ISSUERS. */
  readonly issuerName: string;
  readonly tokens: SessionTokens;
  /** ms since 1970. */
  readonly signedInAt: number;
}

/** A session with the key that it is kept under. */
export interface OpenSession {
  readonly key: string;
  readonly session: Session;
}
