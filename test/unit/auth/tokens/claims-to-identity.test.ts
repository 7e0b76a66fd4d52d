import { describe, expect, it } from 'vitest';
import { claimsToIdentity } from '../../../../src/auth/tokens/claims-to-identity.ts';
import type { IssuerSetting } from '../../../../src/platform/config/issuer-setting.ts';

const issuer = (differences: Partial<IssuerSetting> = {}): IssuerSetting => ({
  name: 'id',
  url: 'https://id.example',
  audience: 'https://graph.example',
  viewers: 'staff',
  algorithms: ['ES256'],
  tokenTypes: ['at+jwt'],
  rolesClaim: 'roles',
  ...differences,
});
const ada = { sub: 'ada', client_id: 'app' };

describe('what an issuer says of somebody', () => {
  it('is read from the claims of a person', () => {
    const claims = {
      ...ada,
      sid: 's',
      jti: 'j',
      name: 'Ada',
      given_name: 'A.',
      family_name: 'Lovelace',
      email: 'Ada@Example.com',
      email_verified: true,
    };
    expect(claimsToIdentity(issuer({ viewers: 'customer' }), claims)).toEqual({
      issuer: 'https://id.example',
      subject: 'ada',
      kind: 'customer',
      roles: [],
      scopes: [],
      name: 'Ada',
      givenName: 'A.',
      familyName: 'Lovelace',
      email: 'ada@example.com',
      emailVerified: true,
      sessionId: 's',
      tokenId: 'j',
    });
  });

  it.each([[undefined], [false], ['true'], [1]])('has no verified address where that is %s', (verified) => {
    expect(claimsToIdentity(issuer(), { ...ada, email_verified: verified }).emailVerified).toBe(false);
  });

  it('gives customers no roles and no scopes, whatever their token says', () => {
    const claims = { ...ada, roles: ['admin'], scope: 'customers:read' };
    expect(claimsToIdentity(issuer({ viewers: 'customer' }), claims)).toMatchObject({
      kind: 'customer',
      roles: [],
      scopes: [],
    });
  });
});

describe('the roles of staff', () => {
  it.each([
    ['as a list', 'roles', { roles: ['admin', 'analyst'] }, ['admin', 'analyst']],
    ['as one text', 'roles', { roles: 'support  analyst' }, ['support', 'analyst']],
    ['inside objects', 'realm_access.roles', { realm_access: { roles: ['admin'] } }, ['admin']],
    ['under a name with dots', 'https://x.example/roles', { 'https://x.example/roles': ['admin'] }, ['admin']],
    ['each once', 'roles', { roles: ['admin', 'admin'] }, ['admin']],
    ['none that is not known', 'roles', { roles: ['owner', 'Admin', 7, null, ['admin']] }, []],
    ['none where there is no claim', 'roles', {}, []],
    ['none where the path leads into a text', 'a.length', { a: 'admin' }, []],
    ['none of an object of ours', 'constructor.name', {}, []],
  ])('are read: %s', (_name, rolesClaim, claims, roles) => {
    expect(claimsToIdentity(issuer({ rolesClaim }), { ...ada, ...claims })).toMatchObject({ kind: 'staff', roles });
  });

  it('are those of the map alone, where there is one', () => {
    const setting = issuer({ roles: { 'shop-admins': 'admin', wrong: 'emperor' } });
    const claims = { ...ada, roles: ['shop-admins', 'analyst', 'wrong', 'toString', '__proto__'] };
    expect(claimsToIdentity(setting, claims).roles).toEqual(['admin']);
  });
});

describe('a machine', () => {
  it.each([
    ['its subject is its client, as RFC 9068 has it', { sub: 'robot', client_id: 'robot' }],
    ['the same by azp', { sub: 'robot', azp: 'robot' }],
    ['gty says so', { sub: 'robot@clients', gty: 'client-credentials' }],
  ])('is told by this: %s', (_name, claims) => {
    const identity = claimsToIdentity(issuer(), { ...claims, scope: 'catalog:write openid', roles: ['admin'] });
    expect(identity).toMatchObject({ kind: 'machine', roles: [], scopes: ['catalog:write'] });
  });

  it('has the scopes that are among the roles where idtyp says that it is an app', () => {
    const claims = { sub: 'robot', azp: 'other', idtyp: 'app', roles: ['orders:read'] };
    expect(claimsToIdentity(issuer(), claims)).toMatchObject({ kind: 'machine', scopes: ['orders:read'] });
  });

  it('has its scopes from a list and through the map', () => {
    const setting = issuer({ scopes: { 'api/write': 'catalog:write' } });
    const claims = { sub: 'robot', client_id: 'robot', scp: ['api/write', 'audit:read'] };
    expect(claimsToIdentity(setting, claims).scopes).toEqual(['catalog:write']);
  });

  it('is never a person with a client beside them', () => {
    expect(claimsToIdentity(issuer(), { ...ada, scope: 'catalog:write' })).toMatchObject({ kind: 'staff', scopes: [] });
  });
});
