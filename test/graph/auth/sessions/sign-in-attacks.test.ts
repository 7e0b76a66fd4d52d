import { describe, expect, test } from 'vitest';
import { Browser, givenIssuer, givenShop, SESSION, SIGN_IN } from './browser.ts';

async function givenBegun() {
  const issuer = await givenIssuer();
  const shop = await givenShop({ issuers: [issuer.setting()] });
  const browser = new Browser(shop);
  const login = await browser.go('/auth/login');
  return { issuer, shop, browser, authorization: login.headers.get('location')! };
}

async function refusal(answer: Response) {
  const { code, reason } = (await answer.json()) as Record<string, unknown>;
  return [answer.status, code, reason];
}

const NOT_BEGUN = [403, 'FORBIDDEN', 'not_begun'];
const REFUSED = [403, 'FORBIDDEN', 'refused'];

describe('a sign-in that somebody tampers with', () => {
  test('is good once: a callback that is sent again is refused', async () => {
    const { issuer, browser, shop, authorization } = await givenBegun();
    const thief = browser.at(shop);
    const back = issuer.signIn(authorization);
    expect((await browser.go(back.pathname + back.search)).status).toBe(303);
    expect(await refusal(await thief.go(back.pathname + back.search))).toEqual(NOT_BEGUN);
    expect(issuer.asked.code).toBe(1);
  });

  test('is bound to the browser that began it: a link with a code of somebody else signs nobody in', async () => {
    const { issuer, shop, authorization } = await givenBegun();
    const back = issuer.signIn(authorization);
    const victim = new Browser(shop);
    expect(await refusal(await victim.go(back.pathname + back.search))).toEqual(NOT_BEGUN);
    await victim.go('/auth/login');
    expect(await refusal(await victim.go(back.pathname + back.search))).toEqual(REFUSED);
    expect([victim.cookies.has(SESSION), issuer.asked.code]).toEqual([false, 0]);
  });

  test.each([
    ['a state of somebody else', 'state', 'swapped', 0],
    ['the iss of another issuer', 'iss', 'https://evil.example', 0],
    ['a code of nobody', 'code', 'made-up', 1],
  ])('with %s is refused', async (_, name, value, asked) => {
    const { issuer, browser, authorization } = await givenBegun();
    const back = issuer.signIn(authorization);
    back.searchParams.set(name, value);
    expect(await refusal(await browser.go(back.pathname + back.search))).toEqual(REFUSED);
    expect([browser.cookies.has(SESSION), browser.cookies.has(SIGN_IN)]).toEqual([false, false]);
    expect(issuer.asked.code).toBe(asked);
  });

  test.each(['state', 'iss', 'code'])('without its %s is refused', async (name) => {
    const { issuer, browser, authorization } = await givenBegun();
    const back = issuer.signIn(authorization);
    back.searchParams.delete(name);
    expect(await refusal(await browser.go(back.pathname + back.search))).toEqual(REFUSED);
  });

  test.each([
    ['another nonce', { nonce: 'wrong' }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['another client', { aud: 'somebody-else' }],
    ['an end that is past', { exp: 1 }],
  ])('whose ID token has %s is refused', async (_, claims) => {
    const { issuer, browser, authorization } = await givenBegun();
    const back = issuer.signIn(authorization, { claims });
    expect(await refusal(await browser.go(back.pathname + back.search))).toEqual(REFUSED);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  test('is refused where the issuer signs by an algorithm that is not taken from it', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting({ algorithms: ['RS256'] })] });
    expect(await refusal(await new Browser(shop).signIn(issuer))).toEqual(REFUSED);
  });

  test('of another issuer than it began at is refused: mix-up', async () => {
    const [one, two] = [await givenIssuer(), await givenIssuer()];
    const staff = two.setting({ name: 'staff', viewers: 'staff' });
    const shop = await givenShop({ issuers: [one.setting(), staff] });
    const browser = new Browser(shop);
    const login = await browser.go('/auth/login?issuer=customers');
    const back = two.signIn(login.headers.get('location')!);
    expect(await refusal(await browser.go(back.pathname + back.search))).toEqual(REFUSED);
    expect([one.asked.code, two.asked.code]).toEqual([0, 0]);
  });

  test('an id that an attacker planted in the browser is never signed in', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = new Browser(shop);
    const planted = 'A'.repeat(43);
    browser.cookies.set(SESSION, planted);
    await browser.signIn(issuer);
    const attacker = new Browser(shop);
    attacker.cookies.set(SESSION, planted);
    expect([await browser.session(), await attacker.session()]).toMatchObject([
      { signedIn: true },
      { signedIn: false },
    ]);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/..//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'account',
    '',
  ])('does not lead to %j afterwards', async (returnTo) => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const answer = await new Browser(shop).go(`/auth/login?return_to=${encodeURIComponent(returnTo)}`);
    expect(await refusal(answer)).toEqual([400, 'BAD_USER_INPUT', undefined]);
  });

  test('names the issuers that there are where another is asked for', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const answer = await new Browser(shop).go('/auth/login?issuer=nobody');
    expect(await answer.json()).toMatchObject({ status: 400, detail: expect.stringContaining('customers') });
  });
});
