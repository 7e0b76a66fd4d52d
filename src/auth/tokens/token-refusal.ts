import { VitrineError } from '../../platform/errors/vitrine-error.ts';

/** Why a token was not taken, in words for programs, and what a person is told. */
export const tokenRefusals = {
  malformed: 'The authorization header is not "Bearer" with one token.',
  too_large: 'The token is larger than 8 KiB.',
  not_signed: 'The token is not a signed JWT. Encrypted and nested tokens are not taken.',
  algorithm: 'The token is signed in a way that is not taken.',
  key_header: 'The token brings or names a key of its own. Keys come from the issuer only.',
  type: 'The token is not an access token.',
  issuer: 'The token comes from an issuer that is not known here.',
  unknown_key: 'The token is signed with a key that its issuer does not have.',
  signature: 'The signature of the token does not fit.',
  audience: 'The token is meant for somebody else.',
  claims: 'A claim that the token needs is missing or not what it should be.',
  expired: 'The token has expired.',
  not_yet_valid: 'The token is not valid yet.',
  lifetime: 'The token lives longer than 24 hours.',
  revoked: 'The token was revoked.',
  not_logout: 'The token is not a logout token.',
  used: 'The logout token was used before.',
} as const;

export type TokenRefusal = keyof typeof tokenRefusals;

/** The error for a token that is no good: 401 at the edge, with `reason` in its extensions. */
export function refuseToken(reason: TokenRefusal, cause?: unknown): VitrineError {
  return new VitrineError('UNAUTHENTICATED', tokenRefusals[reason], { reason }, { cause });
}
