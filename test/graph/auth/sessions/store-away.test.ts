import { describe, expect, onTestFinished, test } from 'vitest';
import { startOwnRedis } from '../../../support/redis.ts';
import { Browser, givenIssuer, givenShop, OURS, SESSION } from './browser.ts';

async function givenRedisShop() {
  const redis = await startOwnRedis();
  let running = true;
  const stop = async () => {
    if (running) await redis.stop();
    running = false;
  };
  onTestFinished(stop);
  const issuer = await givenIssuer();
  const parts = { issuers: [issuer.setting()], redisUrl: redis.url };
  const shop = await givenShop(parts);
  return { issuer, shop, parts, stop, browser: new Browser(shop) };
}

const GRAPH = '/graphql?query=%7B__typename%7D';
const PLAIN = { headers: { 'apollo-require-preflight': '1' } };

describe('sessions in Redis', () => {
  test('survive the end of the process, and are seen by all', async () => {
    const { issuer, parts, browser } = await givenRedisShop();
    await browser.signIn(issuer);
    const restarted = browser.at(await givenShop(parts));
    expect(await restarted.session()).toMatchObject({ signedIn: true, name: 'Ada Lovelace' });
    await restarted.go('/auth/logout', { method: 'POST', headers: OURS });
    expect(await browser.session()).toEqual({ signedIn: false });
  });

  test('hold neither a token nor an id that somebody could use, and open nowhere else', async () => {
    const { issuer, shop, browser } = await givenRedisShop();
    await browser.signIn(issuer);
    const eve = new Browser(shop);
    await eve.signIn(issuer, { claims: { sub: 'eve', name: 'Eve' } });
    const redis = shop.redis!;
    const keys = await redis.keys('*');
    const texts = await Promise.all(
      keys.map(async (key) => ((await redis.type(key)) === 'string' ? await redis.get(key) : '')),
    );
    for (const said of [...keys, ...texts]) {
      expect(said).not.toContain(browser.cookies.get(SESSION));
      expect(said).not.toContain('Lovelace');
    }
    const [one, two] = keys.filter((_, index) => texts[index] !== '');
    const swapped = await redis.get(one!);
    await redis.set(two!, swapped!);
    await redis.set(
      one!,
      swapped!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    );
    expect([await browser.session(), await eve.session()]).toEqual([{ signedIn: false }, { signedIn: false }]);
  });

  test('open with the old secret after a new one was put in front, and not when it is gone', async () => {
    const { issuer, parts, browser } = await givenRedisShop();
    const [old, next] = ['o'.repeat(32), 'n'.repeat(32)];
    const before = browser.at(await givenShop({ ...parts, secrets: [old] }));
    await before.signIn(issuer);
    const during = before.at(await givenShop({ ...parts, secrets: [next, old] }));
    const after = before.at(await givenShop({ ...parts, secrets: [next] }));
    expect([await during.session(), await after.session()]).toMatchObject([{ signedIn: true }, { signedIn: false }]);
  });
});

describe('while Redis is away', () => {
  test('nobody can begin or finish a sign-in: 503 with Retry-After, and the cookie of a session is kept', async () => {
    const { issuer, browser, stop } = await givenRedisShop();
    await browser.signIn(issuer);
    const login = await browser.go('/auth/login');
    const back = issuer.signIn(login.headers.get('location')!);
    await stop();
    for (const path of ['/auth/login', back.pathname + back.search, '/auth/session']) {
      const answer = await browser.go(path);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect(browser.cookies.has(SESSION)).toBe(true);
    expect((await browser.go('/auth/logout', { method: 'POST', headers: OURS })).status).toBe(503);
  });

  test('somebody who has signed in is not taken for a guest: 503; guests go on', async () => {
    const { issuer, shop, browser, stop } = await givenRedisShop();
    await browser.signIn(issuer);
    await stop();
    const answer = await browser.go(GRAPH, PLAIN);
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    ]);
    expect((await new Browser(shop).go(GRAPH, PLAIN)).status).toBe(200);
  });
});
