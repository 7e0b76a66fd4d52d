import * as oidc from 'openid-client';
import { issuerUnavailable } from './issuer-metadata.ts';

/** The issuer refused what we brought, or a check refused what it gave: an old code, a refresh token that was used up. */
export class GrantRefused extends Error {
  override readonly name = 'GrantRefused';
}

/** Words of the issuer about what we brought. All others, as `invalid_client`, are about us, and nobody is signed out for them. */
const REFUSALS = new Set(['invalid_grant', 'access_denied']);

/** Failures to get an answer, by the names of the library. */
const NO_ANSWER = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_PARSE_ERROR']);

/** Tells a refusal from an issuer that cannot be asked: GrantRefused, or VitrineError UNAVAILABLE. */
export function refusedOrAway(error: unknown): Error {
  return isRefusal(error)
    ? new GrantRefused('The issuer, or a check of its answer, refused.', { cause: error })
    : issuerUnavailable(error);
}

function isRefusal(error: unknown): boolean {
  if (error instanceof oidc.AuthorizationResponseError) return true;
  if (error instanceof oidc.ResponseBodyError) return REFUSALS.has(error.error);
  return error instanceof oidc.ClientError && !NO_ANSWER.has(error.code ?? '');
}
