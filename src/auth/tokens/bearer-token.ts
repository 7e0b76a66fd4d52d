import type { IncomingHttpHeaders } from 'node:http';
import { refuseToken } from './token-refusal.ts';

/** Longest token that is looked at, in characters. */
const LARGEST_TOKEN = 8_192;

/**
 * The access token of a request, after RFC 6750; null where it has none.
 * @throws VitrineError UNAUTHENTICATED for another scheme, several headers in one, or a token out of all proportion
 */
export function bearerToken({ authorization }: IncomingHttpHeaders): string | null {
  if (authorization === undefined) return null;
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
  if (token === undefined) throw refuseToken('malformed');
  if (token.length > LARGEST_TOKEN) throw refuseToken('too_large');
  return token;
}
