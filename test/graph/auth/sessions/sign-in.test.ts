import { describe, expect, test } from 'vitest';
import { Browser, givenIssuer, givenShop, SESSION, SHOP, SIGN_IN } from './browser.ts';

describe('signing in with a browser', () => {
  test('goes to the issuer with PKCE, state and nonce, and comes back to where it began', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = new Browser(shop);
    const login = await browser.go('/auth/login?return_to=%2Faccount%3Ftab%3Dorders');
    const asked = new URL(login.headers.get('location')!).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'storefront',
      redirect_uri: `${SHOP}/auth/callback`,
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const back = issuer.signIn(login.headers.get('location')!);
    const callback = await browser.go(back.pathname + back.search);
    expect([callback.status, callback.headers.get('location')]).toEqual([303, '/account?tab=orders']);
    expect(callback.headers.get('cache-control')).toBe('no-store');
    expect(browser.cookies.has(SIGN_IN)).toBe(false);
  });

  test('gives the browser a __Host- cookie with an id that means nothing, and no token ever', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = new Browser(shop);
    const callback = await browser.signIn(issuer);
    const cookie = callback.headers.getSetCookie().find((text) => text.startsWith(SESSION))!;
    expect(cookie).toMatch(
      /^__Host-vitrine-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=86400$/,
    );
    const answer = await browser.go('/auth/session');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      signedIn: true,
      kind: 'customer',
      name: 'Ada Lovelace',
      roles: [],
      issuer: 'customers',
      expiresAt: expect.stringMatching(/Z$/),
      idleExpiresAt: expect.stringMatching(/Z$/),
    });
  });

  test('tells a browser without a session that it is not signed in', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    expect(await new Browser(shop).session()).toEqual({ signedIn: false });
  });

  test('gives staff their roles by the claims of their issuer', async () => {
    const issuer = await givenIssuer();
    issuer.claims = { sub: 'mia', name: 'Mia', email: 'mia@shop.example', roles: ['merchandiser', 'unknown'] };
    const shop = await givenShop({ issuers: [issuer.setting({ name: 'staff', viewers: 'staff' })] });
    const browser = new Browser(shop);
    await browser.signIn(issuer, {}, '?issuer=staff');
    expect(await browser.session()).toMatchObject({ kind: 'staff', roles: ['merchandiser'], issuer: 'staff' });
  });

  test('changes the id at every sign-in and ends the session of before', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = new Browser(shop);
    await browser.signIn(issuer);
    const old = browser.at(shop);
    await browser.signIn(issuer);
    expect(browser.cookies.get(SESSION)).not.toBe(old.cookies.get(SESSION));
    expect([await browser.session(), await old.session()]).toMatchObject([{ signedIn: true }, { signedIn: false }]);
  });

  test('answers 503 while the issuer does not answer', async () => {
    const issuer = await givenIssuer();
    const away = { ...issuer.setting(), url: 'http://127.0.0.1:9' };
    const shop = await givenShop({ issuers: [away] });
    const answer = await new Browser(shop).go('/auth/login');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  });

  test('shows a person a small page without scripts where it fails', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const answer = await new Browser(shop).go('/auth/callback?code=%3Cscript%3E&state=x', {
      headers: { accept: 'text/html,*/*' },
    });
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page).toContain('You are not signed in');
    expect(page).not.toContain('<script');
  });
});
