import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCustomers, demoStaff } from '../../../../src/identity-provider/demo-people.ts';
import {
  type IdentityProvider,
  startIdentityProvider,
} from '../../../../src/identity-provider/start-identity-provider.ts';
import { loadConfig } from '../../../../src/platform/config/config.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { freePort } from '../../../../src/platform/process/free-port.ts';
import { serve, type Serving } from '../../../../src/serve.ts';
import { useDataFolder } from '../../../support/data-folder.ts';
import { startOwnRedis, type TestRedis } from '../../../support/redis.ts';
import { createTestDatabase, type TestDatabase } from '../../../support/test-database.ts';
import { chromiumPath, launchChromium } from '../../http/support/chromium.ts';

const SECRET = 'q8Zr1vWn5TjXc3KyLb7Hs9DfGm2PaUeR+4x6';
const folder = useDataFolder();
const port = await freePort('127.0.0.1');
const shop = `http://localhost:${port}`;
const ACCOUNT = `${shop}/account`;

let redis: TestRedis;
let database: TestDatabase;
let provider: IdentityProvider;
let serving: Serving;
let browser: Browser;
let page: Page;

async function startShop(): Promise<void> {
  const env = { PORT: String(port), DATABASE_URL: database.url, REDIS_URL: redis.url, SESSION_SECRET: SECRET };
  const config = loadConfig({ ...env, DATA_DIR: folder, LOG_LEVEL: 'fatal', DRAIN_TIMEOUT_MS: '500' });
  const issuers = provider.issuers;
  serving = await serve({ ...config, issuers, databaseUrl: database.url }, createLogger({ level: 'fatal' }));
}

beforeAll(async () => {
  if (!chromiumPath) throw new Error('This test needs a browser. Install one: apt-get install chromium');
  [redis, database, provider, browser] = await Promise.all([
    startOwnRedis(),
    createTestDatabase('demo'),
    startIdentityProvider({
      port: 0,
      graphUrl: shop,
      customers: demoCustomers,
      staff: demoStaff,
      machines: [],
      folder,
    }),
    launchChromium(chromiumPath),
  ]);
  await startShop();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await provider?.close();
  await Promise.all([redis?.stop(), database?.drop()]);
}, 60_000);

/** A new browser profile for each test. */
beforeEach(async () => {
  const context = await browser.newContext();
  // A page of the storefront, as a proxy in front of both would show it; what it asks for is answered by the server.
  await context.route(ACCOUNT, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Account</h1>' }));
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return () => context.close();
});

async function signIn(issuer: 'customers' | 'staff', name: string): Promise<void> {
  await page.goto(`${shop}/auth/login?issuer=${issuer}&return_to=/account`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(ACCOUNT);
  // The browser was redirected there, which goes past the page of above.
  await page.reload();
}

/** What a page of the shop is told, by its own fetch. */
function ask(path: string, init: RequestInit = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  return page.evaluate(
    async ([where, options]) => {
      const response = await fetch(where, options);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    [path, init] as const,
  );
}

const session = async () => (await ask('/auth/session')).body;
const graph = (query: string, headers: Record<string, string> = { 'x-vitrine-csrf': '1' }) =>
  ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const WHO = '{ customer { firstName lastName } }';

describe('signing in with a real browser', { timeout: 120_000 }, () => {
  it('leads through the page of the provider and back, and the graph knows who asks', async () => {
    await signIn('customers', 'Ada Lindqvist');
    expect(await session()).toMatchObject({ signedIn: true, kind: 'customer', name: 'Ada Lindqvist' });
    expect(await graph(WHO)).toMatchObject({
      status: 200,
      body: { data: { customer: { firstName: 'Ada', lastName: 'Lindqvist' } } },
    });
  });

  it('gives the browser an id that its pages cannot read, and no token', async () => {
    await signIn('customers', 'Ada Lindqvist');
    const [cookie, ...others] = (await page.context().cookies(shop)).filter(({ name }) => name === 'vitrine-session');
    expect([cookie?.httpOnly, cookie?.sameSite, others]).toEqual([true, 'Lax', []]);
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(await page.evaluate(() => document.cookie)).not.toContain('vitrine-session');
    expect(JSON.stringify(await session())).not.toMatch(/eyJ/);
  });

  it('survives a restart of the server', async () => {
    await signIn('customers', 'Ben Okafor');
    await serving.close();
    await startShop();
    await page.reload();
    expect(await session()).toMatchObject({ signedIn: true, name: 'Ben Okafor' });
    expect((await graph(WHO)).body).toMatchObject({ data: { customer: { firstName: 'Ben' } } });
  });

  it('is of no use without the header that other sites cannot send', async () => {
    await signIn('customers', 'Ada Lindqvist');
    expect((await graph(WHO, {})).status).toBe(403);
  });

  it('signs staff in with their role', async () => {
    await signIn('staff', 'Mikkel Holm');
    expect(await session()).toMatchObject({ kind: 'staff', name: 'Mikkel Holm', roles: ['merchandiser'] });
  });

  it('signs nobody in who cancels', async () => {
    await page.goto(`${shop}/auth/login?issuer=customers&return_to=/account`);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForURL(`${shop}/auth/callback**`);
    await expect(page.getByRole('heading').textContent()).resolves.toContain('not signed in');
    await page.goto(ACCOUNT);
    expect(await session()).toEqual({ signedIn: false });
  });

  it('signs out here and at the provider', async () => {
    await signIn('customers', 'Ada Lindqvist');
    const left = await ask('/auth/logout', { method: 'POST', headers: { 'x-vitrine-csrf': '1' } });
    expect(left).toMatchObject({ status: 200, body: { signedIn: false } });
    expect(await session()).toEqual({ signedIn: false });
    await page.goto(String(left.body['endSessionUrl']));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${shop}/**`);
    await page.goto(`${shop}/auth/login?issuer=customers`);
    await expect(page.getByRole('button', { name: 'Ada Lindqvist' }).count()).resolves.toBe(1);
  });

  it('ends when somebody signs out at the provider, who tells the shop', async () => {
    await signIn('customers', 'Ben Okafor');
    const tab = await page.context().newPage();
    await tab.goto(`${provider.issuers[0]!.url}/session/end`);
    await tab.getByRole('button', { name: 'Sign out' }).click();
    await tab.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await expect.poll(session, { timeout: 10_000 }).toEqual({ signedIn: false });
  });
});

describe('a page of another site', { timeout: 120_000 }, () => {
  const foreign = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://foreign');
    response.setHeader('content-type', 'text/html');
    response.end(`<form method="post" enctype="text/plain" action="${shop}${searchParams.get('to')}">
<input name='{"query":"{ customer { firstName } }","x":"' value='"}'><button>Win a prize</button></form>`);
  });
  beforeAll(() => new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => foreign.close(() => resolve())));
  const site = () => `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;

  it.each(['/auth/logout', '/auth/logout-everywhere', '/graphql'])('changes nothing by a form to %s', async (to) => {
    await signIn('customers', 'Ada Lindqvist');
    await page.goto(`${site()}/?to=${to}`);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url() === shop + to),
      page.getByRole('button').click(),
    ]);
    const about = `${answer.status()} ${await answer.text()}`;
    expect(about).not.toContain('Ada');
    if (to === '/graphql') expect(answer.status()).toBeGreaterThanOrEqual(400);
    await page.goto(ACCOUNT);
    expect(await session()).toMatchObject({ signedIn: true, name: 'Ada Lindqvist' });
  });

  it('reads nothing by a fetch that sends cookies', async () => {
    await signIn('customers', 'Ada Lindqvist');
    await page.goto(`${site()}/`);
    const read = page.evaluate(
      async (url) => (await fetch(url, { credentials: 'include' })).text(),
      `${shop}/auth/session`,
    );
    const text = await read.catch(() => 'refused');
    expect(text).not.toContain('Ada');
  });
});
