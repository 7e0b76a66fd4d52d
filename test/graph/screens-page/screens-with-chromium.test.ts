import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import type { AnswerProfile } from '../../../src/server/profile/answer-profile.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { chromiumPath, launchChromium } from '../http/support/chromium.ts';
import { dearerProduct, kioskScreens } from './support/kiosk-screens.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';

if (!chromiumPath) process.stderr.write('No chromium in the usual places: the page of screens was not tried.\n');

const database = useTestDatabase('demo');
let written: WrittenScreen[];
let graph: TestGraph;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  if (!chromiumPath) return;
  written = [...(await readScreens(screensFolder)), ...(await kioskScreens())];
  graph = await startGraph({ database, screens: new ScreenRegistry(written), config: { graphiql: true } });
  browser = await launchChromium(chromiumPath);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await graph?.close();
}, 60_000);

beforeEach(async () => {
  watched = await watchedPage(browser);
  page = watched.page;
});
afterEach(() => watched?.close());

const webProduct = () => written.find(({ file }) => file === 'web/Product.graphql')!;
const open = (path: string, where = graph) => page.goto(`${where.url}${path}`);
const run = async () => {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('heading', { name: 'Answer' }).waitFor();
};
const rows = () => page.getByRole('table').getByRole('row');
const tile = (label: string) =>
  page.getByRole('region', { name: 'Budget' }).locator('.tile', { has: page.getByRole('heading', { name: label }) });
const noScroll = () =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth, window.innerWidth]);

describe.skipIf(!chromiumPath)('the page of screens in a browser', { timeout: 120_000 }, () => {
  it('lists all screens by client, with what they may take', async () => {
    await open('/screens');
    await page.getByRole('heading', { name: 'Screens', exact: true }).waitFor();
    for (const client of new Set(written.map((screen) => screen.client))) {
      const names = await page
        .getByRole('region', { name: `Screens of ${client}` })
        .getByRole('link')
        .allTextContents();
      expect(names).toEqual(
        written
          .filter((screen) => screen.client === client)
          .map(({ name }) => name)
          .sort(),
      );
    }
    const product = page.getByRole('region', { name: 'Screens of web' }).locator('li', { hasText: 'Product' });
    const text = await product.innerText();
    const { owner, maxStatements, p95Ms } = webProduct().contract;
    for (const words of [
      `owned by ${owner}`,
      '1 min by market',
      `up to ${maxStatements}`,
      `up to ${p95Ms} ms`,
      'not run yet',
    ])
      expect(text).toContain(words);
  });

  it('finds screens by what they are called and whose they are', async () => {
    await open('/screens');
    const filter = page.getByRole('searchbox', { name: 'Filter' });
    await filter.fill('kiosk team');
    expect(await page.getByRole('listitem').count()).toBe(3);
    await filter.fill('web/prod');
    expect(await page.getByRole('listitem').getByRole('link').allTextContents()).toEqual(['Product']);
    await page.reload();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(1);
    await filter.fill('nothing of this kind');
    await page.getByText('No screen has “nothing of this kind”').waitFor();
  });

  it('runs web/Product by its id and tells where its statements and bytes come from', async () => {
    await open('/screens');
    await page.getByRole('region', { name: 'Screens of web' }).getByRole('link', { name: 'Product' }).click();
    expect(new URL(page.url()).pathname).toBe('/screens/web/Product');
    const [answered] = await Promise.all([page.waitForResponse('**/graphql'), run()]);
    const product = webProduct();
    expect(answered.request().postDataJSON()).toEqual({ documentId: product.id, variables: product.samples[0] });

    const { extensions } = (await answered.json()) as { extensions: { profile: AnswerProfile } };
    const statements = extensions.profile.statements.length;
    expect(await tile('Statements').innerText()).toMatch(
      new RegExp(`^Statements\\s+${statements} of ${product.contract.maxStatements}`),
    );
    expect(await page.getByRole('region', { name: 'Budget' }).getByRole('status').innerText()).toMatch(
      /^within budget/,
    );
    const reviews = rows().filter({ has: page.getByRole('rowheader', { name: 'product.reviews', exact: true }) });
    const {
      statements: own,
      rows: read,
      bytes,
    } = extensions.profile.fields.find((field) => field.path === 'product.reviews')!;
    expect(await reviews.getByRole('cell').allInnerTexts()).toEqual(
      [own, read, bytes].map((one) => one.toLocaleString('en')),
    );

    await page.getByText('Answer', { exact: true }).click();
    await page.getByText('"handle": "arran-winter-coat"').first().waitFor();
    expect([...watched.hosts].filter(Boolean)).toEqual([new URL(graph.url).host]);
    expect(watched.complaints).toEqual([]);

    await page.getByRole('link', { name: 'Screens' }).first().click();
    const row = page.getByRole('region', { name: 'Screens of web' }).locator('li', { hasText: 'Product' });
    expect(await row.innerText()).toContain('within budget');
    expect(await row.innerText()).toContain(`${statements} / ${product.contract.maxStatements}`);
  });

  it('sorts the fields by what they took', async () => {
    await open('/screens/web/Product');
    await run();
    await page.getByRole('button', { name: 'Bytes' }).click();
    expect(await page.getByRole('columnheader', { name: 'Bytes' }).getAttribute('aria-sort')).toBe('descending');
    const texts = await page.locator('tbody td[data-column=bytes]').allInnerTexts();
    const bytes = texts.map((text) => Number(text.replaceAll(',', '')));
    expect(bytes).toEqual([...bytes].sort((one, other) => other - one));
    const few = await rows().count();
    await page.getByRole('button', { name: /^Show \d+ small fields/ }).click();
    expect(await rows().count()).toBeGreaterThan(few);
    await page.getByRole('rowheader', { name: 'product.reviews.nodes.authorName', exact: true }).waitFor();
  });

  it('tells variables that are no JSON at the field, and runs others', async () => {
    await open('/screens/web/Product');
    const field = page.getByRole('textbox', { name: 'Variables' });
    await field.fill('{ "handle": }');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#variables-fault').innerText()).toContain('not JSON: “}” cannot stand where it does');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('radio', { name: /kerrera-studio-pendant-lamp/ }).check();
    expect(await field.inputValue()).toContain('"country": "US"');
    await field.fill('{ "handle": "anholt-scarf" }');
    expect(await page.locator('#variables-fault').isVisible()).toBe(false);
    await field.press('Control+Enter');
    await page.getByText('Answer', { exact: true }).click();
    await page.getByText('"handle": "anholt-scarf"').first().waitFor();
  });

  it('says in words what is over budget', async () => {
    await open('/screens/kiosk/Tight');
    await run();
    const budget = page.getByRole('region', { name: 'Budget' });
    expect(await budget.getByRole('status').innerText()).toMatch(
      /^over budget statements \d+ of 1, bytes \d+ of 90\.$/,
    );
    expect(await tile('Statements').innerText()).toMatch(/over by \d+$/);
    expect(await tile('Bytes').innerText()).toMatch(/over by \d+$/);
    expect(await tile('Time').innerText()).not.toContain('over');
    await open('/screens');
    expect(await page.getByRole('listitem').filter({ hasText: 'Tight' }).innerText()).toMatch(
      /over budget[\s\S]*\/ 1 over/,
    );
    await page.getByText(/1 over budget$/).waitFor();
  });

  it('names the fields that are new since a screen was accepted', async () => {
    const dearer = new ScreenRegistry(await dearerProduct());
    const changed = await startGraph({ database, screens: dearer, config: { graphiql: true } });
    try {
      await open('/screens/web/Product', changed);
      await run();
      await page.getByRole('heading', { name: /^New or dearer/ }).waitFor();
      const named = await page.locator('.dearer li').allInnerTexts();
      expect(named.filter((text) => text.includes('new'))).toEqual([
        expect.stringMatching(/^product\.latest\s+new\s+\+1 statement, \+\d+ bytes\s+Product\.reviews$/),
      ]);
    } finally {
      await changed.close();
    }
  });

  it('tells which parts an answer does without', async () => {
    await open('/screens/kiosk/Partly');
    await run();
    await page.getByRole('heading', { name: /^Degraded 1 optional part missing/ }).waitFor();
    expect(await page.locator('.degraded li').innerText()).toMatch(/^twice failed: .+ BAD_USER_INPUT$/);
    expect(await page.locator('.problem').count()).toBe(0);
  });

  it('tells errors in full, and that somebody has to sign in', async () => {
    await open('/screens/kiosk/Account');
    await run();
    const problem = page.getByRole('alert');
    expect(await problem.innerText()).toMatch(
      /needs somebody who is signed in[\s\S]*UNAUTHENTICATED[\s\S]*at customer/,
    );
    expect(await page.getByRole('region', { name: 'Budget' }).getByRole('status').innerText()).toMatch(/^with errors/);
  });

  it('says so when the server does not answer', async () => {
    await open('/screens/web/Product');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('heading', { name: 'The server did not answer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isEnabled()).toBe(true);
  });

  it('is used with the keyboard alone', async () => {
    await open('/screens');
    await page.getByRole('heading', { name: 'Screens', exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('web/prod');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/screens/web/Product');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Product');
    await page.goBack();
    await page.waitForURL('**/screens?q=web%2Fprod');
  });

  it('runs all screens one after the other', async () => {
    await open('/screens');
    await page.getByRole('searchbox', { name: 'Filter' }).fill('mobile');
    await page.getByRole('button', { name: 'Run all' }).click();
    const mobile = written.filter(({ client }) => client === 'mobile').length;
    // Its account is refused to guests, which is told.
    await page.getByText(`· ${mobile} ran in this browser · 1 refused`).waitFor();
    expect(await page.getByRole('button', { name: 'Run all' }).isEnabled()).toBe(true);
  });

  it.each([1280, 390])('fits %i px, with every part of it shown', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    await open('/screens');
    await page.getByRole('heading', { name: 'Screens', exact: true }).waitFor();
    expect(await noScroll()).toEqual([width, width, width]);
    await open('/screens/web/Product');
    await run();
    await page.getByRole('button', { name: /small fields/ }).click();
    for (const fold of ['Statements', 'Answer']) await page.locator('summary', { hasText: fold }).click();
    expect(await noScroll()).toEqual([width, width, width]);
    await open('/screens/kiosk/Account');
    await run();
    expect(await noScroll()).toEqual([width, width, width]);
  });

  it('says what to do where there is no such screen, and where there is none at all', async () => {
    await open('/screens/web/Nowhere');
    await page.getByRole('heading', { name: 'There is no such screen' }).waitFor();
    const bare = await startGraph({ database, config: { graphiql: true } });
    try {
      await open('/screens', bare);
      await page.getByRole('heading', { name: 'No screens yet' }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain('docs/SCREENS.md');
    } finally {
      await bare.close();
    }
  });
});
