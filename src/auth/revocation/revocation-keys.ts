import { createHash } from 'node:crypto';
import type { RevocableToken, Revocation } from './revocations.ts';

/** The key that a revocation is kept under. Hashed, since it is made of what others chose. */
export function keyOfRevocation(revocation: Revocation): string {
  if ('tokenId' in revocation) return key('jti', revocation.issuer, revocation.tokenId);
  if ('sessionId' in revocation) return key('sid', revocation.issuer, revocation.sessionId);
  return key('sub', revocation.issuer, revocation.subject);
}

/** The keys under which a token may have been revoked. */
export function keysOfToken({ issuer, subject, sessionId, tokenId }: RevocableToken): string[] {
  return [
    key('sub', issuer, subject),
    ...(sessionId === undefined ? [] : [key('sid', issuer, sessionId)]),
    ...(tokenId === undefined ? [] : [key('jti', issuer, tokenId)]),
  ];
}

function key(kind: string, issuer: string, value: string): string {
  return `vitrine:revoked:${createHash('sha256')
    .update(JSON.stringify([kind, issuer, value]))
    .digest('base64url')}`;
}
