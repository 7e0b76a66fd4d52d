import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishedKeys } from '../../../../src/auth/tokens/published-keys.ts';

const ISSUER = 'https://id.example/realm';
const jwk = (key: KeyObject, more: object = {}) => ({ ...key.export({ format: 'jwk' }), ...more });
const good = {
  'EC P-256': jwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey),
  'RSA of 2048 bits': jwk(generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey, { use: 'sig' }),
  Ed25519: jwk(generateKeyPairSync('ed25519').publicKey),
};
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const bad = {
  'a private key': jwk(ec.privateKey),
  'a key for encryption': jwk(ec.publicKey, { use: 'enc' }),
  'a secret': { kty: 'oct', k: 'c2VjcmV0' },
  'RSA of 1024 bits': jwk(generateKeyPairSync('rsa', { modulusLength: 1_024 }).publicKey),
  'a point that is not on the curve': { ...jwk(ec.publicKey), x: 'AAAA' },
  'a curve that no token is signed with': jwk(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey),
  'a key for agreement': jwk(generateKeyPairSync('x25519').publicKey),
  'a text': 'key',
  nothing: null,
};

/** An issuer that answers by these documents. */
const answers = (keys: unknown, described: object = {}) => {
  const asked: string[] = [];
  const fetchJson = async (url: string) => {
    asked.push(url);
    if (url !== `${ISSUER}/.well-known/openid-configuration`) return keys;
    return { issuer: ISSUER, jwks_uri: 'https://keys.example/jwks', ...described };
  };
  return { asked, fetchJson };
};

describe('the keys that an issuer publishes', () => {
  it.each(Object.entries(good))('are taken: %s', async (_name, key) => {
    const { asked, fetchJson } = answers({ keys: [key] });
    expect(await publishedKeys(ISSUER, fetchJson)).toEqual({ keys: [key] });
    expect(asked).toEqual([`${ISSUER}/.well-known/openid-configuration`, 'https://keys.example/jwks']);
  });

  it.each(Object.entries(bad))('are left out, and fail where there is no other: %s', async (_name, key) => {
    const other = good.Ed25519;
    expect(await publishedKeys(ISSUER, answers({ keys: [key, other] }).fetchJson)).toEqual({ keys: [other] });
    await expect(publishedKeys(ISSUER, answers({ keys: [key] }).fetchJson)).rejects.toThrow('no key for signatures');
  });

  it.each([
    ['another issuer describes itself', { issuer: 'https://id.example' }, 'says that it is'],
    ['the same with a slash', { issuer: `${ISSUER}/` }, 'says that it is'],
    ['its keys are at plain http', { jwks_uri: 'http://keys.example/jwks' }, 'has its keys at'],
    ['its keys are on this machine', { jwks_uri: 'http://127.0.0.1/jwks' }, 'has its keys at'],
    ['its keys are in a file', { jwks_uri: 'file:///etc/passwd' }, 'has its keys at'],
    ['its keys are nowhere', { jwks_uri: 'jwks' }, 'has its keys at'],
  ])('are not asked for where %s', async (_name, described, message) => {
    const { asked, fetchJson } = answers({ keys: [good.Ed25519] }, described);
    await expect(publishedKeys(ISSUER, fetchJson)).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it('are no more than a hundred', async () => {
    await expect(publishedKeys(ISSUER, answers({ keys: Array(101).fill(good.Ed25519) }).fetchJson)).rejects.toThrow();
  });
});
