import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import type { ScreenFacts, ScreensFacts } from '../../../src/server/screens-page/screen-facts.ts';
import { runServer, type RunningServer } from '../http/support/running-server.ts';

const PATHS = ['/screens', '/screens/web/Product', '/screens.json'];
const issuers = [
  { name: 'customers', viewers: 'customer', client: {} },
  { name: 'programs', viewers: 'staff' },
];

let written: WrittenScreen[];
let registry: ScreenRegistry;
let running: RunningServer;
beforeAll(async () => {
  written = await readScreens(screensFolder);
  registry = new ScreenRegistry(written);
  running = await runServer({ screens: registry, config: { issuers } });
});
afterAll(() => running.close());

const get = (path: string, headers = {}) => running.server.inject({ method: 'GET', url: path, headers });
const facts = async (): Promise<ScreensFacts> => (await get('/screens.json')).json();
const product = ({ screens }: ScreensFacts): ScreenFacts =>
  screens.find(({ client, name, deployed }) => `${client}/${name}` === 'web/Product' && deployed)!;

describe('the page of screens', () => {
  it('is one page for all screens, which allows its own script and style by hash and no other', async () => {
    const [list, screen] = await Promise.all(['/screens', '/screens/web/Product'].map((path) => get(path)));
    expect(list?.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(screen?.body).toBe(list?.body);
    const policy = String(list?.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(list?.body).not.toMatch(/<[^>]+ (?:on\w+|style)=|<(?:script|link)[^>]+(?:src|href)="(?!data:,")/);
  });

  it('is not sent again to a browser that has it', async () => {
    const { etag } = (await get('/screens')).headers;
    expect((await get('/screens', { 'if-none-match': etag })).statusCode).toBe(304);
  });

  it('is not there in production', async () => {
    const production = await runServer({
      screens: registry,
      config: { environment: 'production', graphiql: false, issuers },
    });
    try {
      const statuses = PATHS.map(async (path) => (await fetch(`${production.url}${path}`)).status);
      expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
    } finally {
      await production.close();
    }
  });
});

describe('/screens.json', () => {
  it('tells every screen with its contract, its samples and its ids', async () => {
    const told = await facts();
    expect(told.screens.map(({ client, name }) => `${client}/${name}`)).toEqual(
      written.map(({ client, name }) => `${client}/${name}`).sort(),
    );
    const { file, contract, samples, id, cachedId, body } = written.find(({ file }) => file === 'web/Product.graphql')!;
    expect(product(told)).toMatchObject({ file, contract, samples, id, cachedId, body, deployed: true, versions: [] });
  });

  it('tells what fields took when that was accepted', async () => {
    const { accepted } = product(await facts());
    expect(accepted?.find(({ path }) => path === 'product.reviews')).toMatchObject({ field: 'Product.reviews' });
  });

  it('names where people sign in with a browser, and no other issuer', async () => {
    expect((await facts()).signIn).toEqual([{ issuer: 'customers', viewers: 'customer' }]);
  });

  it('tells the versions that have a screen, and what only older versions have', async () => {
    const now = written.find(({ client, name }) => client === 'web' && name === 'Product')!;
    const { client, file: _file, document: _document, samples: _samples, ...current } = now;
    const older = { ...current, id: 'a'.repeat(64), cachedId: 'b'.repeat(64), contract: null };
    const published = [
      { client, version: '1.0.0', publishedAt: new Date(1), retiredAt: new Date(3), screens: [older] },
      { client, version: '2.0.0', publishedAt: new Date(2), retiredAt: null, screens: [current] },
    ];
    registry.replacePublished(published);
    try {
      const told = await facts();
      expect(product(told).versions).toEqual([{ version: '2.0.0', retired: false }]);
      expect(told.screens.find(({ id }) => id === older.id)).toMatchObject({
        ...{ deployed: false, file: null, accepted: null, samples: [] },
        versions: [{ version: '1.0.0', retired: true }],
      });
    } finally {
      registry.replacePublished([]);
    }
  });
});
