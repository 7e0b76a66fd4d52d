import { afterEach, describe, expect, test, vi } from 'vitest';
import { Browser, givenIssuer, givenShop, OURS, SESSION, SHOP } from './browser.ts';

afterEach(() => {
  vi.useRealTimers();
});

function inMinutes(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
}

async function givenSignedIn(idleMs?: number) {
  const issuer = await givenIssuer();
  issuer.lifetimeS = 100_000;
  const shop = await givenShop({ issuers: [issuer.setting()], ...(idleMs === undefined ? {} : { idleMs }) });
  const browser = new Browser(shop);
  await browser.signIn(issuer);
  return { issuer, shop, browser };
}

const leave = (browser: Browser, path = '/auth/logout') => browser.go(path, { method: 'POST', headers: OURS });

describe('a session ends', () => {
  test('when it was not used for the idle time, and not while it is used', async () => {
    const { browser } = await givenSignedIn();
    for (const _ of [1, 2, 3]) {
      inMinutes(50);
      expect(await browser.session()).toMatchObject({ signedIn: true });
    }
    inMinutes(61);
    expect(await browser.session()).toEqual({ signedIn: false });
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  test('at its absolute limit however much it is used', async () => {
    const { browser } = await givenSignedIn();
    for (let minutes = 0; minutes < 24 * 60 - 50; minutes += 50) {
      inMinutes(50);
      await browser.session();
    }
    expect(await browser.session()).toMatchObject({ signedIn: true });
    inMinutes(50);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('for staff after 12 hours, whatever customers get', async () => {
    const issuer = await givenIssuer();
    issuer.lifetimeS = 100_000;
    const shop = await givenShop({ issuers: [issuer.setting({ name: 'staff', viewers: 'staff' })] });
    const browser = new Browser(shop);
    await browser.signIn(issuer, {}, '?issuer=staff');
    for (let minutes = 0; minutes < 11 * 60; minutes += 50) {
      inMinutes(50);
      expect(await browser.session()).toMatchObject({ signedIn: true });
    }
    inMinutes(59);
    await browser.session();
    inMinutes(2);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('writes down its use once a minute at the most', async () => {
    const { browser } = await givenSignedIn();
    const secondsLeft: number[] = [];
    for (const minutes of [0, 0.9, 0.2]) {
      inMinutes(minutes);
      const { idleExpiresAt } = await browser.session();
      secondsLeft.push((Date.parse(String(idleExpiresAt)) - Date.now()) / 1_000);
    }
    expect(secondsLeft).toEqual([3_600, 3_546, 3_600]);
  });

  test('when its person is put on the deny list, and who signs in later has another', async () => {
    const { issuer, shop, browser } = await givenSignedIn();
    await shop.revocations.revoke({ issuer: issuer.url, subject: 'somebody else' });
    expect(await browser.session()).toMatchObject({ signedIn: true });
    await shop.revocations.revoke({ issuer: issuer.url, subject: 'ada' });
    expect(await browser.session()).toEqual({ signedIn: false });
    inMinutes(1);
    await browser.signIn(issuer);
    expect(await browser.session()).toMatchObject({ signedIn: true });
  });

  test('when its person signs out, here and at the issuer; others of theirs go on', async () => {
    const { issuer, shop, browser } = await givenSignedIn();
    const phone = new Browser(shop);
    await phone.signIn(issuer);
    const copied = browser.at(shop);
    const answer = await leave(browser);
    const { signedIn, endSessionUrl } = (await answer.json()) as { signedIn: boolean; endSessionUrl: string };
    const end = new URL(endSessionUrl);
    expect([signedIn, end.origin + end.pathname]).toEqual([false, `${issuer.url}/end`]);
    expect(Object.fromEntries(end.searchParams)).toEqual({
      client_id: 'storefront',
      post_logout_redirect_uri: `${SHOP}/`,
    });
    expect(browser.cookies.has(SESSION)).toBe(false);
    expect([await copied.session(), await phone.session()]).toMatchObject([{ signedIn: false }, { signedIn: true }]);
    expect(issuer.asked.revoked).toBe(1);
  });

  test.each(['/auth/logout?everywhere=true', '/auth/logout-everywhere'])('everywhere by POST %s', async (path) => {
    const { issuer, shop, browser } = await givenSignedIn();
    const phone = new Browser(shop);
    await phone.signIn(issuer);
    const stranger = new Browser(shop);
    await stranger.signIn(issuer, { claims: { sub: 'grace', sid: 'sid-2' } });
    await leave(browser, path);
    expect([await phone.session(), await stranger.session()]).toMatchObject([{ signedIn: false }, { signedIn: true }]);
    const token = { issuer: issuer.url, subject: 'ada', issuedAt: Math.floor(Date.now() / 1_000) - 1 };
    expect(await shop.revocations.isRevoked(token)).toBe(true);
  });

  test('when the issuer ends it by its sid or its person', async () => {
    const { issuer, shop, browser } = await givenSignedIn();
    const { endSessionsOf } = shop.browserSignIn;
    expect(await endSessionsOf({ issuer: 'https://evil.example', sid: 'sid-1' })).toBe(0);
    expect(await browser.session()).toMatchObject({ signedIn: true });
    expect(await endSessionsOf({ issuer: issuer.url, sid: 'sid-1' })).toBe(1);
    expect(await browser.session()).toEqual({ signedIn: false });
    await browser.signIn(issuer);
    expect(await endSessionsOf({ issuer: issuer.url, subject: 'ada' })).toBe(1);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('of the oldest where one person has more than 50', async () => {
    const { issuer, shop, browser } = await givenSignedIn();
    const second = new Browser(shop);
    for (let count = 1; count <= 50; count += 1) {
      second.cookies.clear();
      await second.signIn(issuer);
    }
    expect([await browser.session(), await second.session()]).toMatchObject([{ signedIn: false }, { signedIn: true }]);
  }, 60_000);

  test('signing out works while the issuer is away', async () => {
    const { issuer, browser } = await givenSignedIn();
    await issuer.close();
    expect([(await leave(browser)).status, browser.cookies.has(SESSION)]).toEqual([200, false]);
  });

  test('a cookie that was tampered with is nobody', async () => {
    const { browser } = await givenSignedIn();
    const id = browser.cookies.get(SESSION)!;
    for (const value of [`${id.slice(0, 42)}${id.endsWith('A') ? 'B' : 'A'}`, id.slice(1), `${id}x`, '', '__proto__']) {
      browser.cookies.set(SESSION, value);
      expect(await browser.session()).toEqual({ signedIn: false });
    }
  });
});
