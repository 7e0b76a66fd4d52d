import type { BelievedIssuers } from './believed-issuers.ts';
import { refuseToken } from './token-refusal.ts';
import { typeOf } from './token-type.ts';
import { verifyJwt } from './verify-jwt.ts';

/** What an issuer says in a logout token. One of session and subject is there at least. */
export interface Logout {
  readonly issuer: string;
  readonly tokenId: string;
  readonly sessionId: string | undefined;
  readonly subject: string | undefined;
  /** s since 1970, by the issuer's clock. */
  readonly issuedAt: number;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Its own type, or those of issuers that are older than it. */
const TYPES = new Set(['logout+jwt', 'jwt', '']);
/** Logout tokens are sent at once. */
const LONGEST_AGE_S = 300;
const LONGEST_NAME = 320;

/**
 * Reads a logout token, after OpenID Connect Back-Channel Logout 1.0, section 2.6; whether it was used before is not
 * looked at.
 * @throws VitrineError UNAUTHENTICATED with a `reason`, UNAVAILABLE where the issuer's keys cannot be had
 */
export async function readLogoutToken(issuers: BelievedIssuers, token: string): Promise<Logout> {
  const { setting, keys, header } = issuers.issuerOf(token);
  if (!TYPES.has(typeOf(header))) throw refuseToken('not_logout');
  const claims = await verifyJwt(token, keys, {
    issuer: setting.url,
    audience: setting.client?.id ?? setting.audience,
    algorithms: [...setting.algorithms],
    maxTokenAge: LONGEST_AGE_S,
  });
  if (!isLogout(claims['events']) || Object.hasOwn(claims, 'nonce')) throw refuseToken('not_logout');
  const [tokenId, sessionId, subject] = [claims.jti, claims['sid'], claims.sub].map(named);
  if (tokenId === undefined || (sessionId ?? subject) === undefined) throw refuseToken('claims');
  return { issuer: setting.url, tokenId, sessionId, subject, issuedAt: claims.iat };
}

function isLogout(events: unknown): boolean {
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, EVENT)) return false;
  const event: unknown = (events as Record<string, unknown>)[EVENT];
  return typeof event === 'object' && event !== null;
}

/** A claim that names something; undefined where it is not there. */
function named(claim: unknown): string | undefined {
  if (claim === undefined) return undefined;
  if (typeof claim !== 'string' || claim === '' || claim.length > LONGEST_NAME) throw refuseToken('claims');
  return claim;
}
