import { decodeProtectedHeader } from 'jose';
import * as oidc from 'openid-client';
import { GrantRefused, refusedOrAway } from './grant-refused.ts';
import { IssuerMetadata, type SignInIssuer } from './issuer-metadata.ts';
import type { SessionTokens } from './session.ts';

/** What a sign-in that has begun must be finished with. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** What an issuer answered: tokens, and verified claims where it gave any. */
export interface Granted {
  readonly tokens: SessionTokens;
  readonly claims: Readonly<Record<string, unknown>> | undefined;
}

type Answer = Awaited<ReturnType<typeof oidc.refreshTokenGrant>>;

/** Life of an access token whose issuer does not tell, s. */
const UNTOLD_LIFETIME_S = 300;

/** Our client at one issuer: authorization code with PKCE, state and nonce; refresh; signing out. */
export class IssuerClient {
  private readonly metadata: IssuerMetadata;

  constructor(
    readonly setting: SignInIssuer,
    private readonly redirectUri: string,
  ) {
    this.metadata = new IssuerMetadata(setting);
  }

  /** Checks for a new sign-in, and the address that the browser is sent to. */
  async begin(): Promise<{ url: URL; checks: SignInChecks }> {
    const config = await this.metadata.configuration();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier };
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.redirectUri,
      scope: this.setting.client.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    });
    return { url, checks };
  }

  /**
   * Changes the code in the callback's query for tokens.
   * @throws GrantRefused where the issuer or one of the checks says no; VitrineError UNAVAILABLE
   */
  async finish(query: string, { state, nonce, codeVerifier }: SignInChecks): Promise<Granted> {
    const config = await this.metadata.configuration();
    const callback = new URL(query, this.redirectUri);
    return this.granted(config, undefined, () =>
      oidc.authorizationCodeGrant(config, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      }),
    );
  }

  /**
   * New tokens, and what is known of their person now.
   * @throws GrantRefused where the refresh token is no longer good; VitrineError UNAVAILABLE
   */
  async refresh(refreshToken: string, subject: string): Promise<Granted> {
    const config = await this.metadata.configuration();
    const { tokens, claims } = await this.granted(config, subject, () => oidc.refreshTokenGrant(config, refreshToken));
    return { claims, tokens: { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken } };
  }

  /** Takes the refresh token back at the issuer, where that is possible. @throws VitrineError UNAVAILABLE */
  async revoke({ refreshToken }: SessionTokens): Promise<void> {
    const config = await this.metadata.configuration();
    if (refreshToken === undefined || config.serverMetadata().revocation_endpoint === undefined) return;
    await oidc.tokenRevocation(config, refreshToken, { token_type_hint: 'refresh_token' }).catch((error: unknown) => {
      throw refusedOrAway(error);
    });
  }

  /** Where the browser goes to sign out at the issuer too; null where the issuer has no such place. */
  async endSessionUrl(returnTo: string): Promise<URL | null> {
    const config = await this.metadata.configuration();
    if (config.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo });
  }

  private async granted(
    config: oidc.Configuration,
    subject: string | undefined,
    ask: () => Promise<Answer>,
  ): Promise<Granted> {
    const answer = await ask().catch((error: unknown) => {
      throw refusedOrAway(error);
    });
    this.requireAlgorithm(answer.id_token);
    const claims = answer.claims();
    return {
      tokens: {
        accessToken: answer.access_token,
        refreshToken: answer.refresh_token,
        expiresAt: Date.now() + (answer.expiresIn() ?? UNTOLD_LIFETIME_S) * 1_000,
      },
      claims: await this.completed(config, answer, claims, claims?.sub ?? subject),
    };
  }

  /** Many issuers leave the e-mail address and roles out of ID tokens and tell them at their userinfo address. */
  private async completed(
    config: oidc.Configuration,
    answer: Answer,
    claims: Readonly<Record<string, unknown>> | undefined,
    subject: string | undefined,
  ): Promise<Granted['claims']> {
    if (subject === undefined || config.serverMetadata().userinfo_endpoint === undefined) return claims;
    if (claims && 'email' in claims && (this.setting.viewers === 'customer' || this.setting.rolesClaim in claims))
      return claims;
    try {
      const told = await oidc.fetchUserInfo(config, answer.access_token, subject);
      return { ...told, ...claims };
    } catch {
      // Tokens that were rotated must not be lost for this: what is missing, is missing.
      return claims;
    }
  }

  private requireAlgorithm(idToken: string | undefined): void {
    if (idToken === undefined) return;
    const { alg } = decodeProtectedHeader(idToken);
    if (!this.setting.algorithms.some((allowed) => allowed === alg))
      throw new GrantRefused(`The ID token is signed by ${String(alg)}, which is not taken from this issuer.`);
  }
}
