import { onTestFinished } from 'vitest';
import { MemoryRevocations } from '../../../../src/auth/revocation/memory-revocations.ts';
import type { SignInIssuer } from '../../../../src/auth/sessions/issuer-metadata.ts';
import { createBrowserSignIn } from '../../../../src/auth/sessions/browser-sign-in.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { openRedis } from '../../../../src/platform/redis/redis.ts';
import { authRoutes } from '../../../../src/server/routes/auth.route.ts';
import {
  type AuthorizationServer,
  type SignInWish,
  startAuthorizationServer,
} from '../../../support/authorization-server.ts';
import { runServer } from '../../http/support/running-server.ts';

export const SHOP = 'https://graph.shop.example';
export const PAGE = 'https://www.shop.example';
export const SESSION = '__Host-vitrine-session';
export const SIGN_IN = '__Host-vitrine-sign-in';
/** What our own pages send with what changes something. */
export const OURS = { 'x-vitrine-csrf': '1', origin: SHOP };

const HOUR = 3_600_000;

export interface ShopWish {
  readonly issuers: readonly SignInIssuer[];
  readonly redisUrl?: string;
  readonly secrets?: readonly string[];
  readonly idleMs?: number;
  readonly corsOrigins?: '*' | readonly string[];
}

/** An authorization server for one test. */
export async function givenIssuer(): Promise<AuthorizationServer> {
  const issuer = await startAuthorizationServer();
  onTestFinished(() => issuer.close());
  return issuer;
}

/** A server with sign-in for one test, as one process is. */
export async function givenShop(wish: ShopWish) {
  const { issuers, secrets = ['a secret of at least 32 characters!'], idleMs = HOUR, corsOrigins = [PAGE] } = wish;
  const redis = wish.redisUrl === undefined ? undefined : openRedis(wish.redisUrl, () => undefined);
  if (redis && redis.status !== 'ready') await new Promise((resolve) => redis.once('ready', resolve));
  const revocations = new MemoryRevocations();
  const browserSignIn = createBrowserSignIn({
    issuers,
    publicUrl: SHOP,
    corsOrigins,
    limits: { idleMs, absoluteMs: 24 * HOUR },
    secrets,
    revocations,
    logger: createLogger({ level: 'fatal' }),
    redis,
  });
  const { authenticator } = browserSignIn;
  const server = await runServer({
    // A machine that runs many tests at once is slow; shedding load has tests of its own.
    config: { publicUrl: SHOP, corsOrigins, maxEventLoopDelayMs: 0 },
    routes: [authRoutes(browserSignIn)],
    createContext: async (facts) => {
      await authenticator.identityOf(facts);
      return { requestId: facts.requestId };
    },
  });
  onTestFinished(async () => {
    await server.close();
    redis?.disconnect();
  });
  return { ...server, redis, revocations, browserSignIn };
}

export type Shop = Awaited<ReturnType<typeof givenShop>>;

/** A browser: it keeps cookies and follows no redirect unasked. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly shop: Pick<Shop, 'url'>) {}

  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.shop.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie === '' ? {} : { cookie }), ...init.headers },
    });
    for (const text of response.headers.getSetCookie()) this.keep(text);
    return response;
  }

  /** To the issuer and back, as far as the answer of the callback. */
  async signIn(issuer: AuthorizationServer, wish?: SignInWish, query = ''): Promise<Response> {
    const login = await this.go(`/auth/login${query}`);
    if (login.status !== 302) throw new Error(`The sign-in was refused: ${login.status} ${await login.text()}`);
    const back = issuer.signIn(login.headers.get('location')!, wish);
    return this.go(back.pathname + back.search);
  }

  /** What the shop says of the session. */
  async session(): Promise<Record<string, unknown>> {
    return (await (await this.go('/auth/session')).json()) as Record<string, unknown>;
  }

  /** The same browser at another process of the shop. */
  at(shop: Pick<Shop, 'url'>): Browser {
    const other = new Browser(shop);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  private keep(text: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
    if (text.includes('Max-Age=0')) this.cookies.delete(name!);
    else this.cookies.set(name!, value!);
  }
}
