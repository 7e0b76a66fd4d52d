import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/platform/config/config-error.ts';
import { databaseFaults, loadConfig } from '../../../src/platform/config/config.ts';
import { productionFaults } from '../../../src/platform/config/production-faults.ts';
import type { Environment } from '../../../src/platform/config/setting-text.ts';

const issuer = {
  name: 'customers',
  url: 'https://id.shop.example',
  audience: 'https://graph.shop.example',
  viewers: 'customer',
};
const withClient = { ...issuer, client: { id: 'storefront', secret: 's3cret-of-the-client' } };
const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://db.example/shop',
  PUBLIC_URL: 'https://graph.shop.example',
  ISSUERS: JSON.stringify([withClient]),
  SESSION_SECRET: 'q8Zr1vWn5TjXc3KyLb7Hs9DfGm2PaUeR+4x6',
};

function faultsOf(env: Environment): string[] {
  try {
    loadConfig(env, productionFaults, databaseFaults);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a server in production', () => {
  it('starts with an https issuer, an https address and a secret of its own', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it.each([
    ['without an issuer', { ISSUERS: '' }, /^ISSUERS: in production it must name at least one identity provider/],
    ['with an empty list of issuers', { ISSUERS: '[]' }, /^ISSUERS: in production it must name at least one/],
    [
      'with an issuer over plain http',
      { ISSUERS: JSON.stringify([{ ...issuer, url: 'http://id.shop.example' }]) },
      /^ISSUERS\[0\]\.url is "http:\/\/id\.shop\.example": in production it must be https/,
    ],
    ['without an address', { PUBLIC_URL: '' }, /^PUBLIC_URL: in production it must be set/],
    ['with a plain address', { PUBLIC_URL: 'http://localhost:4000' }, /^PUBLIC_URL is "http:.*must begin with https/],
    [
      'with a plain origin, of this machine too',
      { CORS_ORIGINS: 'https://shop.example,http://localhost:3000' },
      /^CORS_ORIGINS is "http:\/\/localhost:3000": in production all must be https/,
    ],
    ['without a secret', { SESSION_SECRET: '' }, /^SESSION_SECRET: in production it must be set/],
    ['with a secret that is short', { SESSION_SECRET: 'q8Zr1vWn5TjXc3Ky' }, /^SESSION_SECRET is \(hidden\): /],
    ['with a secret that is a repeated word', { SESSION_SECRET: 'abc'.repeat(20) }, /^SESSION_SECRET is \(hidden\): /],
    [
      'with a secret out of an example',
      { SESSION_SECRET: 'please-change-me-before-going-live-0123456789' },
      /^SESSION_SECRET is \(hidden\): /,
    ],
  ])('is refused %s', (_case, differences, fault) => {
    const faults = faultsOf({ ...good, ...differences });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it('is told every fault at once, whatever its kind', () => {
    const faults = faultsOf({ NODE_ENV: 'production', PORT: 'x', CORS_ORIGINS: 'http://a.example' });
    expect(faults.map((fault) => /^\w+/.exec(fault)?.[0])).toEqual([
      'PORT',
      'PUBLIC_URL',
      'ISSUERS',
      'SESSION_SECRET',
      'CORS_ORIGINS',
      'DATABASE_URL',
    ]);
  });

  it('needs a secret where nobody signs in with a browser too: quotes are signed with it', () => {
    expect(faultsOf({ ...good, ISSUERS: JSON.stringify([issuer]), SESSION_SECRET: '' })).toHaveLength(1);
  });

  it('does not ask any of this in development, nor of commands', () => {
    const plain = { ISSUERS: JSON.stringify([{ ...issuer, url: 'http://127.0.0.1:9000' }]) };
    expect(faultsOf({ DATABASE_URL: good.DATABASE_URL, ...plain })).toEqual([]);
    expect(() => loadConfig({ NODE_ENV: 'production' })).not.toThrow();
  });
});

describe('a list of issuers that is wrong', () => {
  it.each([
    ['no JSON', '{', 'ISSUERS is (hidden): it must be a JSON list'],
    ['no list', '{}', 'ISSUERS is (hidden): it must be a JSON list'],
    ['no object', '[1]', 'ISSUERS[0]: it must be of type object.'],
    ['a missing field', [{ ...issuer, audience: undefined }], 'ISSUERS[0].audience: it is missing.'],
    ['an empty field', [{ ...issuer, audience: '' }], 'ISSUERS[0].audience: it must not be empty.'],
    ['a word of its own', [{ ...issuer, viewers: 'x' }], 'ISSUERS[0].viewers: it must be one of customer, staff.'],
    ['a field nobody knows', [{ ...issuer, jwks: 1 }], 'ISSUERS[0]: it has what nobody knows: "jwks".'],
    ['no URL', [issuer, { ...issuer, url: 'x' }], 'ISSUERS[1].url: it must be an http or https URL.'],
    ['a name that cannot be typed', [{ ...issuer, name: 'Our Shop' }], 'ISSUERS[0].name: it must look like'],
    [
      'a symmetric algorithm',
      [{ ...issuer, algorithms: ['HS256'] }],
      'ISSUERS[0].algorithms[0]: it must be one of RS256',
    ],
    ['a name twice', [issuer, { ...issuer, url: 'https://b.example' }], 'ISSUERS[1].name: it is that of [0] too.'],
    ['a URL twice', [issuer, { ...issuer, name: 'b' }], 'ISSUERS[1].url: it is that of [0] too.'],
  ])('names the place of %s', (_case, value, fault) => {
    const ISSUERS = typeof value === 'string' ? value : JSON.stringify(value);
    expect(faultsOf({ ...good, ISSUERS })[0]).toContain(fault);
  });

  it('shows no secret of a client', () => {
    const faults = faultsOf({ ...good, ISSUERS: JSON.stringify([{ ...withClient, viewers: 's3cret', more: 1 }]) });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join()).not.toContain('s3cret');
  });
});
