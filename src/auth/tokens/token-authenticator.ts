import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { Identity } from '../../viewer.ts';
import type { Authenticator, Credentials } from '../authenticate.ts';
import { REVOCATION_LIFETIME_S, type Revocations } from '../revocation/revocations.ts';
import { bearerToken } from './bearer-token.ts';
import { claimsToIdentity } from './claims-to-identity.ts';
import { fetchJson, type FetchJson } from './fetch-json.ts';
import { IssuerKeys } from './issuer-keys.ts';
import { readTokenForm } from './token-form.ts';
import { refuseToken } from './token-refusal.ts';
import { CLOCK_TOLERANCE_S, verifyJwt } from './verify-jwt.ts';

/** What a token authenticator is made from, once per process. */
export interface TokenAuthenticatorParts {
  readonly issuers: readonly IssuerSetting[];
  readonly revocations: Revocations;
  readonly logger: Logger;
  readonly fetchJson?: FetchJson;
}

interface Believed {
  readonly setting: IssuerSetting;
  readonly keys: IssuerKeys;
}

/** Claims that only ID tokens have. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash'] as const;

/** Access tokens of mobile apps and machines: JWTs after RFC 9068, checked after RFC 8725. */
export class TokenAuthenticator implements Authenticator {
  private readonly issuers: ReadonlyMap<string, Believed>;
  private readonly revocations: Revocations;

  constructor({ issuers, revocations, logger, fetchJson: fetch = fetchJson }: TokenAuthenticatorParts) {
    this.issuers = new Map(
      issuers.map((setting) => [setting.url, { setting, keys: new IssuerKeys(setting.url, fetch, logger) }]),
    );
    this.revocations = revocations;
  }

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
    const { header, issuer } = readTokenForm(token);
    const believed = this.issuers.get(issuer);
    if (!believed) throw refuseToken('issuer');
    const { setting, keys } = believed;
    if (!setting.algorithms.some((algorithm) => algorithm === header.alg)) throw refuseToken('algorithm');
    if (!setting.tokenTypes.some((type) => type === shortType(header.typ))) throw refuseToken('type');
    const claims = await verifyJwt(token, keys, {
      issuer: setting.url,
      audience: setting.audience,
      algorithms: [...setting.algorithms],
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    if (OF_ID_TOKENS.some((claim) => claim in claims)) throw refuseToken('type');
    if (typeof claims.sub !== 'string' || claims.sub === '' || claims.sub.length > 255) throw refuseToken('claims');
    if (claims.exp! - claims.iat! > REVOCATION_LIFETIME_S + CLOCK_TOLERANCE_S) throw refuseToken('lifetime');
    const identity = claimsToIdentity(setting, claims);
    if (await this.revocations.isRevoked({ ...identity, issuedAt: claims.iat! })) throw refuseToken('revoked');
    return identity;
  }
}

/** `application/at+jwt` and `AT+JWT` are `at+jwt`: RFC 7515, section 4.1.9. */
function shortType(type: unknown): string {
  return typeof type === 'string' ? type.toLowerCase().replace(/^application\//, '') : '';
}
