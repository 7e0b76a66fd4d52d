import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoCustomers, demoStaff } from '../../../src/identity-provider/demo-people.ts';
import { GRAPH_AUDIENCE } from '../../../src/identity-provider/identity-provider-options.ts';
import { findRunning } from '../../../src/identity-provider/running-provider.ts';
import {
  type IdentityProvider,
  startIdentityProvider,
} from '../../../src/identity-provider/start-identity-provider.ts';
import { fetchToken } from '../../../src/identity-provider/token-flow.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-identities-'));
const options = {
  port: 0,
  graphUrl: 'http://localhost:4000',
  customers: demoCustomers,
  staff: demoStaff,
  machines: [{ id: 'erp', scopes: ['orders:read', 'catalog:write'] }],
  folder,
};
let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(options);
}, 30_000);
afterAll(async () => {
  await provider.close();
  rmSync(folder, { recursive: true });
});

const keysOf = (issuer: string) => createRemoteJWKSet(new URL(`${issuer}/jwks`));
async function claimsFor(as: string, issuer: string) {
  const token = await fetchToken((await findRunning(folder))!, as);
  const { payload } = await jwtVerify(token, keysOf(issuer), { issuer, audience: GRAPH_AUDIENCE, typ: 'at+jwt' });
  return { token, payload };
}
const [customers, staff] = [() => provider.issuers[0]!.url, () => provider.issuers[1]!.url];

describe('the local identity provider', { timeout: 30_000 }, () => {
  it('gives customers an access token after RFC 9068, with a verified e-mail address and no roles', async () => {
    const { payload } = await claimsFor('ada', customers());
    expect(payload).toMatchObject({ sub: 'ada', email: 'ada.lindqvist@skerry.example', email_verified: true });
    expect(payload).not.toHaveProperty('roles');
  });

  it.each(demoStaff.map(({ id }) => id))('gives %s the role of that name', async (role) => {
    expect((await claimsFor(role, staff())).payload).toMatchObject({ sub: role, roles: [role] });
  });

  it('gives machines their scopes', async () => {
    const { payload } = await claimsFor('erp', staff());
    expect(payload).toMatchObject({ sub: 'erp', client_id: 'erp', scope: 'orders:read catalog:write' });
  });

  it('says who is known where somebody is not', async () => {
    await expect(claimsFor('mallory', staff())).rejects.toThrow(/"mallory".*ada, ben, support/);
  });

  it('signs nobody in without PKCE', async () => {
    const query = new URLSearchParams({
      client_id: 'vitrine',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'http://localhost:4000/auth/callback',
    });
    const { headers } = await fetch(`${customers()}/auth?${String(query)}`, { redirect: 'manual' });
    expect(headers.get('location')).toContain('error=invalid_request');
  });

  it('shows pages that fetch nothing, run nothing and cannot be framed', async () => {
    const { headers } = await fetch(`${customers()}/auth?client_id=nobody`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('answers to no other name than its own', async () => {
    const { port } = new URL(provider.url);
    const { status } = await fetch(`http://localhost:${port}/customers/jwks`).catch(() => ({ status: 404 }));
    expect(status).toBe(404);
  });

  it('keeps its secrets for its owner alone, and its keys over a restart', async () => {
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    const { token } = await claimsFor('ada', customers());
    const port = Number(new URL(provider.url).port);
    await provider.close();
    expect(await findRunning(folder)).toBeUndefined();
    provider = await startIdentityProvider({ ...options, port });
    await expect(jwtVerify(token, keysOf(customers()), { issuer: customers() })).resolves.toBeDefined();
    expect(decodeProtectedHeader(token).alg).toBe('ES256');
  });

  it('says so where the port is taken', async () => {
    const port = Number(new URL(provider.url).port);
    await expect(startIdentityProvider({ ...options, folder: undefined, port })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('in production', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('the local identity provider refuses to run', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startIdentityProvider({ ...options, folder: undefined })).rejects.toThrow(
      /does not run in production/,
    );
  });
});
