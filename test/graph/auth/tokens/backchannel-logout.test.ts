import { generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticate } from '../../../../src/auth/authenticate.ts';
import { BackChannelLogout, type EndedAtIssuer } from '../../../../src/auth/revocation/back-channel-logout.ts';
import { MemoryRevocations } from '../../../../src/auth/revocation/memory-revocations.ts';
import { BelievedIssuers } from '../../../../src/auth/tokens/believed-issuers.ts';
import { TokenAuthenticator } from '../../../../src/auth/tokens/token-authenticator.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { VitrineError } from '../../../../src/platform/errors/vitrine-error.ts';
import { backchannelLogoutRoute } from '../../../../src/server/routes/backchannel-logout.route.ts';
import { startGraph, type TestGraph } from '../../../support/graph.ts';
import { startTestIssuer, type TestIssuer, type TokenWish } from '../../../support/issuer.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { askWith } from './tokens.ts';

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const now = () => Math.floor(Date.now() / 1_000);

describe('a back-channel logout', () => {
  const database = useTestDatabase('demo');
  let issuer: TestIssuer;
  let graph: TestGraph;
  let ended: EndedAtIssuer[] = [];
  let storeIsAway = false;
  let tokens = 0;

  beforeAll(async () => {
    issuer = await startTestIssuer();
    const setting = issuer.setting({ client: { id: 'storefront', scope: 'openid' } });
    const believed = new BelievedIssuers([setting], createLogger({ level: 'fatal' }));
    const revocations = new MemoryRevocations();
    const logout = new BackChannelLogout(believed, revocations, async (whose) => {
      if (storeIsAway) throw new VitrineError('UNAVAILABLE', 'Sessions are out of reach. Try again.');
      ended.push(whose);
    });
    graph = await startGraph({
      database,
      authenticate: createAuthenticate([new TokenAuthenticator(believed, revocations)], async () => 1n),
      routes: [backchannelLogoutRoute((token) => logout.logOut(token))],
    });
  });
  afterEach(() => {
    ended = [];
    storeIsAway = false;
  });
  afterAll(async () => {
    await graph.close();
    await issuer.close();
  });

  /** A logout token that is good but for what is wished. */
  const logoutToken = ({ claims = {}, header = {}, ...rest }: TokenWish = {}) =>
    issuer.token({
      ...rest,
      header: { typ: 'logout+jwt', ...header },
      claims: { aud: 'storefront', jti: `logout-${(tokens += 1)}`, sid: 'gone', events: EVENTS, ...claims },
    });
  const post = async (body: string | URLSearchParams, headers: Record<string, string> = {}) => {
    const response = await fetch(`${graph.url}/auth/backchannel-logout`, { method: 'POST', body, headers });
    const text = await response.text();
    const cacheControl = response.headers.get('cache-control');
    return { status: response.status, cacheControl, ...(text === '' ? {} : (JSON.parse(text) as object)) };
  };
  const send = async (token: string) => post(new URLSearchParams({ logout_token: token }));
  const status = async (claims: Record<string, unknown>) =>
    (await askWith(graph, await issuer.token({ claims }))).status;

  it('of a session ends its tokens and browser sessions, and those of no other', async () => {
    expect([await status({ sid: 'a', sub: 'ada' }), await status({ sub: 'ada' })]).toEqual([200, 200]);
    const answer = await send(await logoutToken({ claims: { sid: 'a', sub: 'ada' } }));
    expect(answer).toEqual({ status: 200, cacheControl: 'no-store' });
    expect(ended).toEqual([{ issuer: issuer.url, sid: 'a' }]);
    expect([await status({ sid: 'a', sub: 'ada' }), await status({ sid: 'b', sub: 'ada' })]).toEqual([401, 200]);
    // A token that names no session may be of this one, unless it is younger.
    expect(await status({ sub: 'ada' })).toBe(401);
    expect(await status({ sub: 'ada', iat: now() + 5 })).toBe(200);
    expect(await status({ sub: 'ben' })).toBe(200);
  });

  it('of a session holds also for tokens of it that a clock which is fast dates later', async () => {
    await send(await logoutToken({ claims: { sid: 'fast' } }));
    expect(await status({ sid: 'fast', iat: now() + 20 })).toBe(401);
  });

  it('of a person ends all that they have, and they may sign in again', async () => {
    expect(await send(await logoutToken({ claims: { sid: undefined, sub: 'cleo' } }))).toMatchObject({ status: 200 });
    expect(ended).toEqual([{ issuer: issuer.url, subject: 'cleo' }]);
    expect([await status({ sub: 'cleo' }), await status({ sub: 'cleo', sid: 'any' })]).toEqual([401, 401]);
    expect(await status({ sub: 'cleo', iat: now() + 5 })).toBe(200);
  });

  it('works once by the same token', async () => {
    const token = await logoutToken({ claims: { sub: 'dora' } });
    expect([await send(token), await send(token)]).toMatchObject([{ status: 200 }, { status: 400, reason: 'used' }]);
    expect(ended).toHaveLength(1);
  });

  it('that could not be done is answered 503 and may be tried again with the same token', async () => {
    const token = await logoutToken({ claims: { sub: 'emil' } });
    storeIsAway = true;
    expect(await send(token)).toMatchObject({ status: 503 });
    storeIsAway = false;
    expect(await send(token)).toMatchObject({ status: 200 });
    expect(ended).toHaveLength(1);
  });

  const refused: Record<string, { reason: string; wish: TokenWish }> = {
    'of another audience': { reason: 'audience', wish: { claims: { aud: 'bank' } } },
    'of another issuer': { reason: 'issuer', wish: { claims: { iss: 'https://other.example' } } },
    'without an event': { reason: 'not_logout', wish: { claims: { events: undefined } } },
    'of another event': { reason: 'not_logout', wish: { claims: { events: { 'https://x.example': {} } } } },
    'with a nonce, as an ID token has it': { reason: 'not_logout', wish: { claims: { nonce: 'n' } } },
    'that is an access token': { reason: 'not_logout', wish: { header: { typ: 'at+jwt' } } },
    'without an id': { reason: 'claims', wish: { claims: { jti: undefined } } },
    'of nobody': { reason: 'claims', wish: { claims: { sid: undefined, sub: undefined } } },
    'of an empty session': { reason: 'claims', wish: { claims: { sid: '' } } },
    'without a time': { reason: 'claims', wish: { claims: { iat: undefined } } },
    'that is old': { reason: 'expired', wish: { claims: { iat: now() - 400 } } },
    'that has expired': { reason: 'expired', wish: { claims: { exp: now() - 40 } } },
    'with HMAC': { reason: 'algorithm', wish: { header: { alg: 'HS256' } } },
    'that names its key': { reason: 'key_header', wish: { header: { jku: 'https://x.example' } } },
  };
  it.each(Object.entries(refused))('is refused by a token %s', async (_name, { reason, wish }) => {
    const token =
      reason === 'algorithm'
        ? (await logoutToken()).replace(/^[^.]+/, Buffer.from('{"alg":"HS256"}').toString('base64url'))
        : await logoutToken(wish);
    expect(await send(token)).toMatchObject({ status: 400, error: 'invalid_request', reason });
    expect(ended).toEqual([]);
  });

  it('is refused by a token that somebody else has signed', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await send(await logoutToken({ key: privateKey, claims: { sid: 'stays' } }))).toMatchObject({
      status: 400,
      reason: 'signature',
    });
    expect(await status({ sid: 'stays' })).toBe(200);
  });

  it('is taken from issuers that are older than the type of logout tokens', async () => {
    for (const typ of [undefined, 'JWT'])
      expect(await send(await logoutToken({ header: { typ }, claims: { sub: 'frida', sid: 'old' } }))).toMatchObject({
        status: 200,
      });
  });

  it('is a form with one token', async () => {
    const token = await logoutToken();
    expect(await post('')).toMatchObject({ status: 415 });
    expect(await post(new URLSearchParams())).toMatchObject({ status: 400, error: 'invalid_request' });
    expect(await post(`logout_token=${token}&logout_token=${token}`, form)).toMatchObject({ status: 400 });
    expect(await post(JSON.stringify({ logout_token: token }), json)).toMatchObject({ status: 415 });
    expect(await post(`logout_token=${'x'.repeat(20_000)}`, form)).toMatchObject({ status: 413 });
  });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
