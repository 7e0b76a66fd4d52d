import { describe, expect, test } from 'vitest';
import { Browser, givenIssuer, givenShop, OURS, PAGE, SHOP, SIGN_IN } from './browser.ts';

async function givenSignedIn(corsOrigins?: '*' | readonly string[]) {
  const issuer = await givenIssuer();
  const shop = await givenShop({ issuers: [issuer.setting()], ...(corsOrigins ? { corsOrigins } : {}) });
  const browser = new Browser(shop);
  await browser.signIn(issuer);
  return { shop, browser };
}

const MUTATION = JSON.stringify({ query: 'mutation { count }' });
const post = (browser: Browser, path: string, headers: Record<string, string>) =>
  browser.go(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: MUTATION });

describe('a request with the cookie of a session', () => {
  test.each([
    ['without the header', { origin: SHOP }],
    ['without an Origin', { 'x-vitrine-csrf': '1' }],
    ['of another site', { ...OURS, origin: 'https://evil.example' }],
    ['of a page in a sandbox', { ...OURS, origin: 'null' }],
    ['that the browser calls cross-site', { ...OURS, 'sec-fetch-site': 'cross-site' }],
  ])('%s changes nothing', async (_, headers) => {
    const { shop, browser } = await givenSignedIn();
    const graph = await post(browser, '/graphql', headers);
    expect([graph.status, (await graph.json()) as unknown]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'FORBIDDEN', reason: expect.stringMatching(/^csrf_/) } }] },
    ]);
    expect(shop.mutations()).toBe(0);
    const logout = await post(browser, '/auth/logout', headers);
    expect([logout.status, await logout.json()]).toMatchObject([403, { code: 'FORBIDDEN' }]);
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'of a form or a simple POST as %s signs nobody out and never gets to the graph',
    async (type) => {
      const { browser } = await givenSignedIn();
      const headers = { 'content-type': type, origin: 'https://evil.example' };
      expect((await post(browser, '/auth/logout', headers)).status).toBe(403);
      expect((await post(browser, '/graphql', headers)).status).toBeGreaterThanOrEqual(400);
      expect(await browser.session()).toMatchObject({ signedIn: true });
    },
  );

  test.each([
    ['our own', SHOP],
    ['one of CORS_ORIGINS', PAGE],
  ])('of %s is carried out', async (_, origin) => {
    const { shop, browser } = await givenSignedIn();
    expect((await post(browser, '/graphql', { ...OURS, origin })).status).toBe(200);
    expect(shop.mutations()).toBe(1);
    expect((await post(browser, '/auth/logout', { ...OURS, origin })).status).toBe(200);
  });

  test('is taken from nobody else where CORS_ORIGINS is *, and gets no credentials header', async () => {
    const { browser } = await givenSignedIn('*');
    const answer = await post(browser, '/auth/logout', { ...OURS, origin: PAGE });
    expect([answer.status, answer.headers.get('access-control-allow-credentials')]).toEqual([403, null]);
  });

  test('lets listed pages read answers with credentials, and no others', async () => {
    const { browser } = await givenSignedIn();
    const read = async (origin: string) => {
      const { headers } = await browser.go('/auth/session', { headers: { origin } });
      return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')];
    };
    expect(await read(PAGE)).toEqual([PAGE, 'true']);
    expect((await read('https://evil.example'))[0]).toBeNull();
  });

  test('does not end a sign-in by HEAD', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = new Browser(shop);
    const login = await browser.go('/auth/login');
    const back = issuer.signIn(login.headers.get('location')!);
    expect((await browser.go(back.pathname + back.search, { method: 'HEAD' })).status).toBe(404);
    expect(browser.cookies.has(SIGN_IN)).toBe(true);
  });
});
