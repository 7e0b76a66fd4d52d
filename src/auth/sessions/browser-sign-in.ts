import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import type { Revocations } from '../revocation/revocations.ts';
import { IssuerClient } from './issuer-client.ts';
import type { SignInIssuer } from './issuer-metadata.ts';
import { MemorySessionStore } from './memory-session-store.ts';
import { RedisSessionStore } from './redis-session-store.ts';
import { SessionAuthenticator } from './session-authenticator.ts';
import { idCookie, SESSION_COOKIE, type IdCookie } from './session-cookie.ts';
import type { SessionLimits } from './session-limits.ts';
import { SessionRefresh } from './session-refresh.ts';
import { SessionSeal } from './session-seal.ts';
import { Sessions, type SessionsOf } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { SignOut } from './sign-out.ts';

/** What signing in with a browser is made from, once per process. */
export interface BrowserSignInParts {
  readonly issuers: readonly IssuerSetting[];
  readonly publicUrl: string;
  /** `*` names nobody here: credentials are for origins that are listed one by one. */
  readonly corsOrigins: '*' | readonly string[];
  readonly limits: SessionLimits;
  /** The first seals, all open. */
  readonly secrets: readonly string[];
  readonly revocations: Revocations;
  readonly logger: Logger;
  /** In this process without one. */
  readonly redis?: RedisClient | undefined;
}

/** Signing in with a browser: what its routes and the graph need of it. */
export interface BrowserSignIn {
  readonly publicUrl: string;
  readonly signIn: SignIn;
  readonly signOut: SignOut;
  readonly sessions: Sessions;
  readonly authenticator: SessionAuthenticator;
  readonly sessionCookie: IdCookie;
  readonly signInCookie: IdCookie;
  /** Ends sessions from elsewhere, as for back-channel logout. @returns how many @throws VitrineError UNAVAILABLE */
  endSessionsOf(whose: SessionsOf): Promise<number>;
}

/** Puts the parts together. Opens nothing and asks nobody. */
export function createBrowserSignIn(parts: BrowserSignInParts): BrowserSignIn {
  const { publicUrl, corsOrigins, limits, logger, revocations } = parts;
  const store = parts.redis ? new RedisSessionStore(parts.redis) : new MemorySessionStore();
  const seal = new SessionSeal(parts.secrets);
  const sessions = new Sessions({ store, seal, limits });
  const clients = new Map(
    parts.issuers
      .filter((setting): setting is SignInIssuer => setting.client !== undefined)
      .map((setting) => [setting.name, new IssuerClient(setting, `${publicUrl}/auth/callback`)]),
  );
  const sessionCookie = idCookie(SESSION_COOKIE, publicUrl);
  const origins = new Set([new URL(publicUrl).origin, ...(corsOrigins === '*' ? [] : corsOrigins)]);
  const refresh = new SessionRefresh({ clients, store, sessions, logger });
  return {
    publicUrl,
    sessions,
    sessionCookie,
    signInCookie: idCookie('vitrine-sign-in', publicUrl),
    signIn: new SignIn({ clients, store, seal, sessions }),
    signOut: new SignOut({ clients, sessions, revocations, logger, publicUrl }),
    authenticator: new SessionAuthenticator({ cookie: sessionCookie, sessions, refresh, revocations, origins }),
    endSessionsOf: (whose) => sessions.endAllOf(whose),
  };
}
