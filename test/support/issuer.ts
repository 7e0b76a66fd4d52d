import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { IssuerSetting } from '../../src/platform/config/issuer-setting.ts';

/** How an issuer answers. */
export type IssuerMood = 'up' | 'down' | 'hanging' | 'empty' | 'nonsense' | 'broken';

/** What a token differs in from a good one; a claim that is undefined is left out. */
export interface TokenWish {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey;
}

/** A real OpenID Connect issuer on this machine, which a test can rotate, break and count. */
export interface TestIssuer {
  readonly url: string;
  mood: IssuerMood;
  /** Requests that it got. */
  fetches: number;
  /** The key that it signs with, and its public half as it is published. */
  readonly key: CryptoKey;
  readonly publicKey: JWK;
  setting(differences?: Partial<IssuerSetting>): IssuerSetting;
  /** An access token that is good but for what is wished. */
  token(wish?: TokenWish): Promise<string>;
  /** Signs with a new key from now on; the old one is published beside it only where that is wished. */
  rotate(wish?: { keepOld: boolean }): Promise<void>;
  close(): Promise<void>;
}

export const AUDIENCE = 'https://graph.shop.example';

/** Starts an issuer on a free port. */
export async function startTestIssuer(): Promise<TestIssuer> {
  let generation = 0;
  let pair = await newKey(generation);
  const old: JWK[] = [];
  const server = createServer((request, response) => {
    issuer.fetches += 1;
    const send = (body: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (issuer.mood === 'hanging') return;
    if (issuer.mood === 'down') {
      response.destroy();
      return;
    }
    if (request.url?.endsWith('/.well-known/openid-configuration'))
      send({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys`, authorization_endpoint: `${issuer.url}/auth` });
    else if (issuer.mood === 'nonsense') send('<html>Bad gateway</html>');
    else if (issuer.mood === 'broken') send({ keys: [{ ...pair.publicKey, x: 'AAAA' }] });
    else send({ keys: issuer.mood === 'empty' ? [] : [...old, pair.publicKey] });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TestIssuer = {
    url,
    mood: 'up',
    fetches: 0,
    get key() {
      return pair.privateKey;
    },
    get publicKey() {
      return pair.publicKey;
    },
    setting: (differences = {}) => ({
      name: 'customers',
      url,
      audience: AUDIENCE,
      viewers: 'customer',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      tokenTypes: ['at+jwt'],
      rolesClaim: 'roles',
      ...differences,
    }),
    async token({ claims = {}, header = {}, key = pair.privateKey } = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const payload = { iss: url, aud: AUDIENCE, sub: 'ada', client_id: 'app', iat: now, exp: now + 300, ...claims };
      return new SignJWT(payload as JWTPayload)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: String(pair.publicKey.kid), ...header })
        .sign(key);
    },
    async rotate({ keepOld } = { keepOld: false }) {
      generation += 1;
      if (keepOld) old.push(pair.publicKey);
      pair = await newKey(generation);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return issuer;
}

async function newKey(generation: number) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return { privateKey, publicKey: { ...jwk, kid: `key-${generation}`, alg: 'ES256', use: 'sig' } };
}
