import { decodeJwt, decodeProtectedHeader, type ProtectedHeaderParameters } from 'jose';
import { refuseToken } from './token-refusal.ts';

/** What a token says of itself before anybody has checked it: good for choosing who checks it, and for nothing else. */
export interface TokenForm {
  readonly header: ProtectedHeaderParameters;
  readonly issuer: string;
}

/** Header parameters that bring a key or name a place where one is: a way to have us fetch or believe anything. */
const KEY_HEADERS = ['jku', 'jwk', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'crit'] as const;

/**
 * Reads a token's form without believing it.
 * @throws VitrineError UNAUTHENTICATED for anything but a signed JWT with an issuer, or one that brings its key along
 */
export function readTokenForm(token: string): TokenForm {
  if (token.split('.').length !== 3) throw refuseToken('not_signed');
  const { header, claims } = decoded(token);
  if (header.cty !== undefined) throw refuseToken('not_signed');
  if (KEY_HEADERS.some((name) => name in header)) throw refuseToken('key_header');
  if (typeof claims.iss !== 'string') throw refuseToken('issuer');
  return { header, issuer: claims.iss };
}

function decoded(token: string) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch (error) {
    throw refuseToken('not_signed', error);
  }
}
