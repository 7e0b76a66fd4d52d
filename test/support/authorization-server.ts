import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { SignInIssuer } from '../../src/auth/sessions/issuer-metadata.ts';

/** What a sign-in at the server may differ in. */
export interface SignInWish {
  /** Claims of the ID token; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** How the server's token endpoint answers. */
export type TokenMood = 'up' | 'down' | 'hanging' | 'failing' | 'client-refused';

/**
 * An authorization server that does what it is told: code with PKCE, refresh tokens that rotate with reuse found out, and
 * counts. Nobody types a password: `signIn` follows the browser's redirect for a person.
 */
export interface AuthorizationServer {
  readonly url: string;
  mood: TokenMood;
  /** Life of access tokens, s. */
  lifetimeS: number;
  /** Whether it gives refresh tokens. */
  givesRefreshTokens: boolean;
  /** Claims that tokens have from the next answer on. */
  claims: Record<string, unknown>;
  /** Requests to its token endpoint by grant, answered or not. */
  readonly asked: { code: number; refresh: number; revoked: number; reuse: number };
  setting(differences?: Partial<SignInIssuer>): SignInIssuer;
  /** What the browser is sent back to after somebody has signed in at `authorizationUrl`. */
  signIn(authorizationUrl: string, wish?: SignInWish): URL;
  /** No refresh token is good any more. */
  forget(): void;
  close(): Promise<void>;
}

interface Code {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirectUri: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Starts one on a free port. */
export async function startAuthorizationServer(): Promise<AuthorizationServer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'ES256', use: 'sig' };
  const codes = new Map<string, Code>();
  /** Refresh token → whether it is still good. */
  const refreshTokens = new Map<string, boolean>();

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/.well-known/openid-configuration') return send(200, metadata(url));
    if (request.url === '/keys') return send(200, { keys: [jwk] });
    const form = await formOf(request);
    if (request.url === '/revoke') {
      self.asked.revoked += 1;
      refreshTokens.set(form.get('token') ?? '', false);
      return send(200, {});
    }
    const grant = form.get('grant_type') === 'refresh_token' ? 'refresh' : 'code';
    self.asked[grant] += 1;
    if (self.mood === 'hanging') return;
    if (self.mood === 'down') return void response.destroy();
    if (self.mood === 'failing') return void response.writeHead(502).end('<html>Bad gateway</html>');
    if (self.mood === 'client-refused') return send(401, { error: 'invalid_client' });
    const claims = grant === 'refresh' ? ofRefresh(form) : ofCode(form);
    if (!claims) return send(400, { error: 'invalid_grant' });
    send(200, await tokens(claims));
  }

  function ofCode(form: URLSearchParams): Readonly<Record<string, unknown>> | null {
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (code?.challenge !== challenge || code.redirectUri !== form.get('redirect_uri')) return null;
    return { ...self.claims, nonce: code.nonce, ...code.claims };
  }

  /** A token that comes twice was stolen, so all of them end: RFC 9700, section 4.14. */
  function ofRefresh(form: URLSearchParams): Readonly<Record<string, unknown>> | null {
    const token = form.get('refresh_token') ?? '';
    const good = refreshTokens.get(token);
    if (good) {
      refreshTokens.set(token, false);
      return self.claims;
    }
    if (good === false) {
      self.asked.reuse += 1;
      refreshTokens.clear();
    }
    return null;
  }

  async function tokens(claims: Readonly<Record<string, unknown>>) {
    const refresh = self.givesRefreshTokens ? randomBytes(16).toString('hex') : undefined;
    if (refresh !== undefined) refreshTokens.set(refresh, true);
    const now = Math.floor(Date.now() / 1_000);
    const payload = { iss: url, aud: 'storefront', iat: now, exp: now + 300, ...claims };
    return {
      token_type: 'Bearer',
      access_token: randomBytes(16).toString('hex'),
      expires_in: self.lifetimeS,
      refresh_token: refresh,
      id_token: await new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'key' }).sign(privateKey),
    };
  }

  const self: AuthorizationServer = {
    url,
    mood: 'up',
    lifetimeS: 300,
    givesRefreshTokens: true,
    claims: { sub: 'ada', email: 'ada@shop.example', email_verified: true, name: 'Ada Lovelace', sid: 'sid-1' },
    asked: { code: 0, refresh: 0, revoked: 0, reuse: 0 },
    setting: (differences = {}) => ({
      name: 'customers',
      url,
      audience: 'https://graph.shop.example',
      viewers: 'customer',
      algorithms: ['ES256'],
      tokenTypes: ['at+jwt'],
      rolesClaim: 'roles',
      client: { id: 'storefront', secret: 'storefront-secret', scope: 'openid email profile offline_access' },
      ...differences,
    }),
    signIn(authorizationUrl, { claims = {} } = {}) {
      const { searchParams } = new URL(authorizationUrl);
      const asked = (name: string) => {
        const value = searchParams.get(name);
        if (value === null) throw new Error(`The authorization request has no ${name}.`);
        return value;
      };
      if (asked('code_challenge_method') !== 'S256') throw new Error('The challenge is not S256.');
      const code = randomBytes(16).toString('hex');
      const redirectUri = asked('redirect_uri');
      codes.set(code, { challenge: asked('code_challenge'), nonce: asked('nonce'), redirectUri, claims });
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({ code, state: asked('state'), iss: url }).toString();
      return back;
    },
    forget: () => refreshTokens.clear(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return self;
}

function metadata(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    revocation_endpoint: `${url}/revoke`,
    end_session_endpoint: `${url}/end`,
    authorization_response_iss_parameter_supported: true,
    id_token_signing_alg_values_supported: ['ES256'],
  };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const part of request) body += String(part);
  return new URLSearchParams(body);
}
