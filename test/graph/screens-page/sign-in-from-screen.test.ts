import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCustomers, demoStaff } from '../../../src/identity-provider/demo-people.ts';
import {
  type IdentityProvider,
  startIdentityProvider,
} from '../../../src/identity-provider/start-identity-provider.ts';
import { loadConfig } from '../../../src/platform/config/config.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { freePort } from '../../../src/platform/process/free-port.ts';
import { serve, type Serving } from '../../../src/serve.ts';
import { useDataFolder } from '../../support/data-folder.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { chromiumPath, launchChromium } from '../http/support/chromium.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';

if (!chromiumPath)
  process.stderr.write('No chromium in the usual places: nobody signed in from the page of screens.\n');

const folder = useDataFolder();
const database = useTestDatabase('demo');
const port = await freePort('127.0.0.1');
const shop = `http://localhost:${port}`;

let provider: IdentityProvider;
let serving: Serving;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  if (!chromiumPath) return;
  const people = { customers: demoCustomers, staff: demoStaff, machines: [] };
  provider = await startIdentityProvider({ port: 0, graphUrl: shop, folder, ...people });
  const env = { PORT: String(port), DATABASE_URL: database.url, DATA_DIR: folder, DRAIN_TIMEOUT_MS: '500' };
  const config = { ...loadConfig(env), issuers: provider.issuers, databaseUrl: database.url };
  serving = await serve(config, createLogger({ level: 'fatal' }));
  browser = await launchChromium(chromiumPath);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await provider?.close();
}, 60_000);

beforeEach(async () => {
  watched = await watchedPage(browser);
  page = watched.page;
});
afterEach(() => watched?.close());

const run = () => page.getByRole('button', { name: 'Run', exact: true }).click();
const verdict = () => page.getByRole('region', { name: 'Budget' }).getByRole('status');

describe.skipIf(!chromiumPath)('a screen that needs somebody who is signed in', { timeout: 120_000 }, () => {
  it('leads a guest to sign in and back to the same screen and variables', async () => {
    await page.goto(`${shop}/screens/web/Account`);
    await page.getByRole('textbox', { name: 'Variables' }).fill('{ "country": "GB" }');
    await run();
    const refusal = page.getByRole('alert');
    await refusal.getByRole('heading', { name: 'This screen needs somebody who is signed in' }).waitFor();
    await refusal.getByRole('link', { name: 'Sign in as a customer' }).click();
    await page.getByRole('button', { name: 'Ada Lindqvist' }).click();

    await page.waitForURL(`${shop}/screens/web/Account`);
    await page.getByText('Ada Lindqvist, customer').waitFor();
    expect(await page.getByRole('textbox', { name: 'Variables' }).inputValue()).toBe('{ "country": "GB" }');
    await run();
    await page.getByRole('rowheader', { name: 'customer', exact: true }).waitFor();
    expect(await verdict().innerText()).toBe('within budget');
    await page.getByText('Answer', { exact: true }).click();
    await page.getByText('"firstName": "Ada"').waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('Guest', { exact: true }).waitFor();
  });

  it('says to whom it is refused, and where somebody else signs in', async () => {
    await page.goto(`${shop}/auth/login?issuer=customers&return_to=/screens/dashboard/DashboardAuditLog`);
    await page.getByRole('button', { name: 'Ben Okafor' }).click();
    await page.waitForURL(`${shop}/screens/dashboard/DashboardAuditLog`);
    await run();
    const refusal = page.getByRole('alert');
    await refusal.getByText('You are signed in as Ben Okafor, who may not.').waitFor();
    expect(await refusal.innerText()).toContain('FORBIDDEN');
    await refusal.getByRole('link', { name: 'Sign in as staff' }).waitFor();
  });
});
