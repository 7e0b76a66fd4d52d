import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AuthorizationServer } from '../../../support/authorization-server.ts';
import { startTestRedis } from '../../../support/redis.ts';
import { Browser, givenIssuer, givenShop, SESSION, type Shop } from './browser.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Somebody whose access token is about to expire; the next ones live five minutes. */
async function givenStale(shop: Shop, issuer: AuthorizationServer, query = ''): Promise<Browser> {
  const browser = new Browser(shop);
  issuer.lifetimeS = 20;
  await browser.signIn(issuer, {}, query);
  issuer.lifetimeS = 300;
  return browser;
}

function inMinutes(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
}

const atOnce = (browsers: readonly Browser[], count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => browsers[index % browsers.length]!.session()));

describe('a session whose access token is about to expire', () => {
  test('is refreshed once by 20 requests at once in one process', async () => {
    const issuer = await givenIssuer();
    const browser = await givenStale(await givenShop({ issuers: [issuer.setting()] }), issuer);
    const answers = await atOnce([browser], 20);
    expect(answers.every(({ signedIn }) => signedIn)).toBe(true);
    expect(issuer.asked).toMatchObject({ refresh: 1, reuse: 0 });
  });

  test('is refreshed once by 20 requests at once to two processes on one Redis', async () => {
    const redis = await startTestRedis();
    try {
      const issuer = await givenIssuer();
      const parts = { issuers: [issuer.setting()], redisUrl: redis.url };
      const [one, two] = [await givenShop(parts), await givenShop(parts)];
      const browser = await givenStale(one, issuer);
      const answers = await atOnce([browser, browser.at(two)], 20);
      expect(answers.every(({ signedIn }) => signedIn)).toBe(true);
      expect(issuer.asked).toMatchObject({ refresh: 1, reuse: 0 });
    } finally {
      await redis.stop();
    }
  });

  test('would lose its person without the lock: the test can fail', async () => {
    const redis = await startTestRedis();
    try {
      const issuer = await givenIssuer();
      const parts = { issuers: [issuer.setting()], redisUrl: redis.url };
      const [one, two] = [await givenShop(parts), await givenShop(parts)];
      for (const client of [one.redis!, two.redis!]) {
        const set = client.set.bind(client) as (...given: unknown[]) => Promise<unknown>;
        const open = (...given: unknown[]) => (given.includes('NX') ? Promise.resolve('OK') : set(...given));
        client.set = open as typeof client.set;
      }
      const browser = await givenStale(one, issuer);
      await atOnce([browser, browser.at(two)], 20);
      expect(issuer.asked.refresh).toBe(2);
    } finally {
      await redis.stop();
    }
  });

  test('uses the rotated token the next time, and is told what changed about its person', async () => {
    const issuer = await givenIssuer();
    const staff = issuer.setting({ name: 'staff', viewers: 'staff' });
    issuer.claims = { ...issuer.claims, roles: ['admin'] };
    const browser = await givenStale(await givenShop({ issuers: [staff] }), issuer, '?issuer=staff');
    issuer.lifetimeS = 20;
    expect(await browser.session()).toMatchObject({ roles: ['admin'] });
    issuer.claims = { ...issuer.claims, roles: ['support'] };
    expect(await browser.session()).toMatchObject({ roles: ['support'] });
    expect(issuer.asked).toMatchObject({ refresh: 2, reuse: 0 });
  });

  test('ends where the issuer refuses the refresh token: a guest goes on, without the cookie', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = await givenStale(shop, issuer);
    issuer.forget();
    const answer = await browser.go('/graphql?query=%7B__typename%7D', {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([answer.status, browser.cookies.has(SESSION)]).toEqual([200, false]);
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('ends where the issuer speaks of somebody else', async () => {
    const issuer = await givenIssuer();
    const browser = await givenStale(await givenShop({ issuers: [issuer.setting()] }), issuer);
    issuer.claims = { ...issuer.claims, sub: 'eve' };
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test.each(['down', 'failing', 'client-refused', 'hanging'] as const)(
    'goes on while the issuer is %s, and does not ask again at every request',
    async (mood) => {
      const issuer = await givenIssuer();
      const browser = await givenStale(await givenShop({ issuers: [issuer.setting()] }), issuer);
      issuer.mood = mood;
      for (const _ of [1, 2, 3]) expect(await browser.session()).toMatchObject({ signedIn: true });
      expect(issuer.asked.refresh).toBe(1);
      issuer.mood = 'up';
      inMinutes(0.2);
      expect(await browser.session()).toMatchObject({ signedIn: true });
      expect(issuer.asked).toMatchObject({ refresh: 2, reuse: 0 });
    },
  );

  test('goes on for customers while the issuer is down after the token; staff get five minutes, then 503 and no guest', async () => {
    const [issuer, staffIssuer] = [await givenIssuer(), await givenIssuer()];
    const staff = staffIssuer.setting({ name: 'staff', viewers: 'staff' });
    const shop = await givenShop({ issuers: [issuer.setting(), staff] });
    const [ada, mia] = [await givenStale(shop, issuer), await givenStale(shop, staffIssuer, '?issuer=staff')];
    issuer.mood = staffIssuer.mood = 'down';
    inMinutes(4);
    expect([await ada.session(), await mia.session()]).toMatchObject([{ signedIn: true }, { signedIn: true }]);
    inMinutes(2);
    expect(await ada.session()).toMatchObject({ signedIn: true });
    expect((await mia.go('/auth/session')).status).toBe(503);
    staffIssuer.mood = 'up';
    inMinutes(1);
    expect(await mia.session()).toMatchObject({ signedIn: true });
  });

  test('without a refresh token ends with its token for staff, and lasts for customers', async () => {
    const [issuer, staffIssuer] = [await givenIssuer(), await givenIssuer()];
    issuer.givesRefreshTokens = staffIssuer.givesRefreshTokens = false;
    const staff = staffIssuer.setting({ name: 'staff', viewers: 'staff' });
    const shop = await givenShop({ issuers: [issuer.setting(), staff] });
    const [ada, mia] = [await givenStale(shop, issuer), await givenStale(shop, staffIssuer, '?issuer=staff')];
    inMinutes(1);
    expect([await ada.session(), await mia.session()]).toMatchObject([{ signedIn: true }, { signedIn: false }]);
  });

  test('that was ended while it was refreshed stays ended', async () => {
    const issuer = await givenIssuer();
    const shop = await givenShop({ issuers: [issuer.setting()] });
    const browser = await givenStale(shop, issuer);
    const { sessions } = shop.browserSignIn;
    const keep = sessions.keep.bind(sessions);
    sessions.keep = async (open) => {
      await shop.browserSignIn.endSessionsOf({ issuer: issuer.url, sid: 'sid-1' });
      return keep(open);
    };
    expect(await browser.session()).toEqual({ signedIn: false });
  });
});
