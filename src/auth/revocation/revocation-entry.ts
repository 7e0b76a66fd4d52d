import { createHash } from 'node:crypto';
import {
  REVOCATION_LIFETIME_S,
  type RevocableToken,
  type Revocation,
  SESSION_REVOCATION_LIFETIME_S,
} from './revocations.ts';

/** A revocation as it is kept. */
export interface RevocationEntry {
  readonly key: string;
  /** What was issued until then is revoked, s since 1970. */
  readonly until: number;
  readonly lifetimeS: number;
}

/** Later than any token. */
const FOR_EVER = 99_999_999_999;
/** Clocks that are apart must not cut a revocation short. */
const MARGIN_S = 60;

/** A token or a session that is revoked stays it, whatever the clocks say; a person may sign in again. */
export function entryOf(revocation: Revocation): RevocationEntry {
  const { issuer } = revocation;
  const ofSession = { until: FOR_EVER, lifetimeS: SESSION_REVOCATION_LIFETIME_S + MARGIN_S };
  if ('tokenId' in revocation)
    return {
      key: key('jti', issuer, revocation.tokenId),
      until: FOR_EVER,
      lifetimeS: REVOCATION_LIFETIME_S + MARGIN_S,
    };
  if ('sessionId' in revocation) return { key: key('sid', issuer, revocation.sessionId), ...ofSession };
  const { subject, sessionless = false, issuedUntil = Date.now() / 1_000 } = revocation;
  return { ...ofSession, key: key(sessionless ? 'sub without sid' : 'sub', issuer, subject), until: issuedUntil };
}

/** The keys under which a token may have been revoked. */
export function keysOfToken({ issuer, subject, sessionId, tokenId }: RevocableToken): string[] {
  return [
    key('sub', issuer, subject),
    sessionId === undefined ? key('sub without sid', issuer, subject) : key('sid', issuer, sessionId),
    ...(tokenId === undefined ? [] : [key('jti', issuer, tokenId)]),
  ];
}

/** Hashed, since it is made of what others chose. */
function key(kind: string, issuer: string, value: string): string {
  return `vitrine:revoked:${createHash('sha256')
    .update(JSON.stringify([kind, issuer, value]))
    .digest('base64url')}`;
}
