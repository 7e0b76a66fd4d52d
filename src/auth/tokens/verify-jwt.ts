import { errors, type JWTPayload, jwtVerify, type JWTVerifyOptions } from 'jose';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { refuseToken, type TokenRefusal } from './token-refusal.ts';

/** How far clocks may be apart, s. */
export const CLOCK_TOLERANCE_S = 30;

/**
 * The claims of a JWT whose signature, issuer, audience and times are right.
 * @throws VitrineError UNAUTHENTICATED with the reason, UNAVAILABLE where the issuer's keys cannot be had
 */
export async function verifyJwt(token: string, keys: IssuerKeys, options: JWTVerifyOptions): Promise<JWTPayload> {
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
