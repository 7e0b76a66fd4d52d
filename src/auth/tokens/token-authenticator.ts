import type { Identity } from '../../viewer.ts';
import type { Authenticator, Credentials } from '../authenticate.ts';
import { REVOCATION_LIFETIME_S, type Revocations } from '../revocation/revocations.ts';
import { bearerToken } from './bearer-token.ts';
import type { BelievedIssuers } from './believed-issuers.ts';
import { claimsToIdentity } from './claims-to-identity.ts';
import { refuseToken } from './token-refusal.ts';
import { isForAccess, typeOf } from './token-type.ts';
import { CLOCK_TOLERANCE_S, verifyJwt } from './verify-jwt.ts';

/** Access tokens of mobile apps and machines: JWTs after RFC 9068, checked after RFC 8725. One for the process. */
export class TokenAuthenticator implements Authenticator {
  constructor(
    private readonly issuers: BelievedIssuers,
    private readonly revocations: Revocations,
  ) {}

  /** Who the bearer of a request's access token is; null where it has none. */
  async identityOf({ headers }: Credentials): Promise<Identity | null> {
    const token = bearerToken(headers);
    return token === null ? null : this.identityOfToken(token);
  }

  /**
   * Who an access token is about.
   * @throws VitrineError UNAUTHENTICATED with a `reason`, UNAVAILABLE where the issuer's keys cannot be had
   */
  async identityOfToken(token: string): Promise<Identity> {
    const { setting, keys, header } = this.issuers.issuerOf(token);
    const type = typeOf(header);
    if (!setting.tokenTypes.some((taken) => taken === type)) throw refuseToken('type');
    const claims = await verifyJwt(token, keys, {
      issuer: setting.url,
      audience: setting.audience,
      algorithms: [...setting.algorithms],
      requiredClaims: ['exp', 'sub'],
    });
    if (!isForAccess(setting, type, claims)) throw refuseToken('type');
    if (typeof claims.sub !== 'string' || claims.sub === '' || claims.sub.length > 255) throw refuseToken('claims');
    if (claims.exp! - claims.iat > REVOCATION_LIFETIME_S + CLOCK_TOLERANCE_S) throw refuseToken('lifetime');
    const identity = claimsToIdentity(setting, claims);
    if (await this.revocations.isRevoked({ ...identity, issuedAt: claims.iat })) throw refuseToken('revoked');
    return identity;
  }
}
