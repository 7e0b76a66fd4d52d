import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CompactEncrypt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestGraph } from '../../../support/graph.ts';
import { AUDIENCE, startTestIssuer, type TestIssuer } from '../../../support/issuer.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { askWith, startTokenGraph, statusWithHeaders } from './tokens.ts';

/** What an attacker has: the issuer's public key, a good token, keys of their own, and an address that counts its visitors. */
interface Attacker {
  readonly issuer: TestIssuer;
  readonly own: { readonly key: CryptoKey; readonly jwk: JWK };
  readonly home: string;
}

type Attack = (attacker: Attacker) => Promise<string> | string;

const now = () => Math.floor(Date.now() / 1_000);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (issuer: TestIssuer) => ({ iss: issuer.url, aud: AUDIENCE, sub: 'ada', iat: now(), exp: now() + 300 });

const attacks: Record<string, { reason: string; token: Attack }> = {
  'alg none, unsigned': {
    reason: 'algorithm',
    token: ({ issuer }) => new UnsecuredJWT(claims(issuer)).encode(),
  },
  'alg none with the type of an access token': {
    reason: 'algorithm',
    token: ({ issuer }) => `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims(issuer))}.`,
  },
  'alg nOnE': {
    reason: 'algorithm',
    token: ({ issuer }) => `${part({ alg: 'nOnE', typ: 'at+jwt' })}.${part(claims(issuer))}.`,
  },
  'HS256 with the public key as its secret': {
    reason: 'algorithm',
    async token({ issuer }) {
      const spki = await exportSPKI((await importJWK(issuer.publicKey, 'ES256', { extractable: true })) as CryptoKey);
      return new SignJWT(claims(issuer))
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: issuer.publicKey.kid! })
        .sign(new TextEncoder().encode(spki));
    },
  },
  'HS256 with the public JWK as its secret': {
    reason: 'algorithm',
    token: ({ issuer }) =>
      new SignJWT(claims(issuer))
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: issuer.publicKey.kid! })
        .sign(new TextEncoder().encode(JSON.stringify(issuer.publicKey))),
  },
  'signed by a stranger under the known kid': {
    reason: 'signature',
    token: ({ issuer, own }) => issuer.token({ key: own.key }),
  },
  'another issuer': {
    reason: 'issuer',
    token: ({ issuer, home }) => issuer.token({ claims: { iss: home } }),
  },
  'the issuer with a slash at its end': {
    reason: 'issuer',
    token: ({ issuer }) => issuer.token({ claims: { iss: `${issuer.url}/` } }),
  },
  'issuers in a list': {
    reason: 'issuer',
    token: ({ issuer }) => issuer.token({ claims: { iss: [issuer.url] } }),
  },
  'no issuer': { reason: 'issuer', token: ({ issuer }) => issuer.token({ claims: { iss: undefined } }) },
  'another audience': {
    reason: 'audience',
    token: ({ issuer }) => issuer.token({ claims: { aud: 'https://bank.example' } }),
  },
  'no audience': { reason: 'audience', token: ({ issuer }) => issuer.token({ claims: { aud: undefined } }) },
  expired: {
    reason: 'expired',
    token: ({ issuer }) => issuer.token({ claims: { exp: now() - 31, iat: now() - 400 } }),
  },
  'not yet valid': { reason: 'not_yet_valid', token: ({ issuer }) => issuer.token({ claims: { nbf: now() + 40 } }) },
  'issued in the future': {
    reason: 'not_yet_valid',
    token: ({ issuer }) => issuer.token({ claims: { iat: now() + 40 } }),
  },
  'no expiry': { reason: 'claims', token: ({ issuer }) => issuer.token({ claims: { exp: undefined } }) },
  'no time of issue': { reason: 'claims', token: ({ issuer }) => issuer.token({ claims: { iat: undefined } }) },
  'valid for a year': {
    reason: 'lifetime',
    token: ({ issuer }) => issuer.token({ claims: { exp: now() + 31_536_000 } }),
  },
  'no subject': { reason: 'claims', token: ({ issuer }) => issuer.token({ claims: { sub: undefined } }) },
  'an empty subject': { reason: 'claims', token: ({ issuer }) => issuer.token({ claims: { sub: '' } }) },
  'a subject that is no text': { reason: 'claims', token: ({ issuer }) => issuer.token({ claims: { sub: 7 } }) },
  'an unknown kid': {
    reason: 'unknown_key',
    token: ({ issuer, own }) => issuer.token({ header: { kid: 'other' }, key: own.key }),
  },
  'a kid that is a path': {
    reason: 'unknown_key',
    token: ({ issuer, own }) => issuer.token({ header: { kid: '../../../../dev/null' }, key: own.key }),
  },
  'a kid that is an address': {
    reason: 'unknown_key',
    token: ({ issuer, own, home }) => issuer.token({ header: { kid: `${home}/keys` }, key: own.key }),
  },
  'a jku header': {
    reason: 'key_header',
    token: ({ issuer, own, home }) => issuer.token({ header: { jku: `${home}/keys` }, key: own.key }),
  },
  'an x5u header': {
    reason: 'key_header',
    token: ({ issuer, own, home }) => issuer.token({ header: { x5u: `${home}/chain.pem` }, key: own.key }),
  },
  'a jwk header': {
    reason: 'key_header',
    token: ({ issuer, own }) => issuer.token({ header: { jwk: own.jwk }, key: own.key }),
  },
  'an x5c header': {
    reason: 'key_header',
    token: ({ issuer, own }) => issuer.token({ header: { x5c: ['MIIB'] }, key: own.key }),
  },
  'a swapped payload': {
    reason: 'signature',
    async token({ issuer }) {
      const [header, , signature] = (await issuer.token()).split('.');
      return `${header}.${part({ ...claims(issuer), sub: 'root' })}.${signature}`;
    },
  },
  'a cut signature': {
    reason: 'signature',
    token: async ({ issuer }) => (await issuer.token()).slice(0, -6),
  },
  'no signature': {
    reason: 'signature',
    token: async ({ issuer }) => (await issuer.token()).replace(/[^.]+$/, ''),
  },
  'far too large': {
    reason: 'too_large',
    token: ({ issuer }) => issuer.token({ claims: { filler: 'x'.repeat(8_192) } }),
  },
  'a nested token': {
    reason: 'not_signed',
    async token({ issuer, own }) {
      const inner = await issuer.token();
      return new SignJWT({ ...claims(issuer), inner })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', cty: 'JWT', kid: issuer.publicKey.kid! })
        .sign(own.key);
    },
  },
  'an encrypted token': {
    reason: 'not_signed',
    async token({ issuer }) {
      const { publicKey } = await generateKeyPair('ECDH-ES');
      return new CompactEncrypt(new TextEncoder().encode(await issuer.token()))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', cty: 'JWT' })
        .encrypt(publicKey);
    },
  },
  'an ID token': {
    reason: 'type',
    token: ({ issuer }) => issuer.token({ header: { typ: 'JWT' }, claims: { aud: 'app', nonce: 'n', at_hash: 'h' } }),
  },
  'an ID token dressed up as an access token': {
    reason: 'type',
    token: ({ issuer }) => issuer.token({ claims: { nonce: 'n' } }),
  },
  'no type': { reason: 'type', token: ({ issuer }) => issuer.token({ header: { typ: undefined } }) },
  'a logout token that is typed as an access token': {
    reason: 'type',
    token: ({ issuer }) =>
      issuer.token({ claims: { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } } }),
  },
  'a refresh token of Keycloak': {
    reason: 'type',
    token: ({ issuer }) => issuer.token({ claims: { typ: 'Refresh' } }),
  },
  'a logout token': { reason: 'type', token: ({ issuer }) => issuer.token({ header: { typ: 'logout+jwt' } }) },
  'a critical header': {
    reason: 'key_header',
    token: ({ issuer, own }) => {
      const header = part({ alg: 'ES256', typ: 'at+jwt', crit: ['b64'], b64: false });
      return `${header}.${part({ ...claims(issuer), own: typeof own })}.c2ln`;
    },
  },
  'words that are no token': { reason: 'not_signed', token: () => 'aaa.bbb.ccc' },
  'a payload that is a list': {
    reason: 'not_signed',
    token: () => `${part({ alg: 'ES256', typ: 'at+jwt' })}.${part(['iss'])}.c2ln`,
  },
};

describe('a token that is no good', () => {
  const database = useTestDatabase('demo');
  let graph: TestGraph;
  let attacker: Attacker;
  let canary: Server;
  let visits = 0;

  beforeAll(async () => {
    canary = createServer((_request, response) => {
      visits += 1;
      response.end('{"keys":[]}');
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    const issuer = await startTestIssuer();
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const home = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
    attacker = { issuer, own: { key: privateKey, jwk: await exportJWK(publicKey) }, home };
    graph = await startTokenGraph(database, [issuer.setting()]);
  });
  afterAll(async () => {
    await graph.close();
    await attacker.issuer.close();
    canary.close();
  });

  it.each(Object.entries(attacks))('is refused: %s', async (_name, { token, reason }) => {
    const answer = await askWith(graph, await token(attacker));
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', reason, data: undefined });
    expect(answer.challenge).toMatch(/^Bearer error="invalid_token", error_description="[^"\\]+"$/);
  });

  it.each([['Basic YWRhOmFkYQ=='], ['Bearer'], ['Bearer a b'], ['Bearer a, Bearer b'], ['Token abc']])(
    'is refused: the header %s',
    async (header) => {
      expect(await askWith(graph, '', header)).toMatchObject({ status: 401, reason: 'malformed' });
    },
  );

  it('is refused: the first of two headers, and the second', async () => {
    const good = await attacker.issuer.token();
    for (const authorization of [
      [`Bearer ${good}`, 'Bearer other'],
      [`Bearer ${good}`, `Bearer ${good}`],
    ])
      expect(await statusWithHeaders(graph, authorization)).toBe(401);
    expect(await statusWithHeaders(graph, [`Bearer ${good}`])).toBe(200);
  });

  it('has nothing fetched from anywhere but the issuer', () => {
    expect(visits).toBe(0);
    expect(attacker.issuer.fetches).toBeLessThanOrEqual(4);
  });

  it.each([['Bearer'], ['bearer'], ['BEARER']])('differs from a good one, which is taken after %s', async (scheme) => {
    const token = await attacker.issuer.token();
    expect(await askWith(graph, token, `${scheme} ${token}`)).toMatchObject({ status: 200, code: undefined });
  });

  it('differs from a good one with a clock that is half a minute off', async () => {
    const { issuer } = attacker;
    const late = await issuer.token({ claims: { exp: now() - 20, iat: now() - 300 } });
    const early = await issuer.token({ claims: { nbf: now() + 20, iat: now() + 20 } });
    expect([(await askWith(graph, late)).status, (await askWith(graph, early)).status]).toEqual([200, 200]);
  });
});
