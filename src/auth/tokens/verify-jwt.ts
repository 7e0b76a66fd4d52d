import { errors, type JWTPayload, jwtVerify, type JWTVerifyOptions } from 'jose';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { refuseToken, type TokenRefusal } from './token-refusal.ts';

/** How far clocks may be apart, s. */
export const CLOCK_TOLERANCE_S = 30;

/** Claims that are right. When a token was issued is always known: its age and its revocation hang on it. */
export type VerifiedClaims = JWTPayload & { readonly iat: number };

/**
 * The claims of a JWT whose signature, issuer, audience and times are right.
 * @throws VitrineError UNAUTHENTICATED with the reason, UNAVAILABLE where the issuer's keys cannot be had
 */
export async function verifyJwt(token: string, keys: IssuerKeys, options: JWTVerifyOptions): Promise<VerifiedClaims> {
  const { iat, ...claims } = await payloadOf(token, keys, options);
  if (typeof iat !== 'number') throw refuseToken('claims');
  // jose looks at `nbf` alone. A token from the future would outlive every revocation.
  if (iat > Date.now() / 1_000 + CLOCK_TOLERANCE_S) throw refuseToken('not_yet_valid');
  return { ...claims, iat };
}

async function payloadOf(token: string, keys: IssuerKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys.keyOf, { ...options, clockTolerance: CLOCK_TOLERANCE_S });
    return payload;
  } catch (error) {
    throw error instanceof VitrineError ? error : refuseToken(reasonOf(error), error);
  }
}

function reasonOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'not_signed';
  if (error.claim === 'nbf') return 'not_yet_valid';
  if (error.claim === 'aud') return 'audience';
  return error.claim === 'iss' ? 'issuer' : 'claims';
}
