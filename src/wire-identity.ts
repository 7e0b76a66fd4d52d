import type { FastifyPluginAsync } from 'fastify';
import { createAuthenticate, type Credentials } from './auth/authenticate.ts';
import { BackChannelLogout } from './auth/revocation/back-channel-logout.ts';
import { MemoryRevocations } from './auth/revocation/memory-revocations.ts';
import { RedisRevocations } from './auth/revocation/redis-revocations.ts';
import { createBrowserSignIn } from './auth/sessions/browser-sign-in.ts';
import { sessionSecretsOf } from './auth/sessions/session-secrets.ts';
import { BelievedIssuers } from './auth/tokens/believed-issuers.ts';
import { TokenAuthenticator } from './auth/tokens/token-authenticator.ts';
import { VitrineError } from './platform/errors/vitrine-error.ts';
import type { Config } from './platform/config/config.ts';
import type { Database } from './platform/db/database.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import type { RedisClient } from './platform/redis/redis-client.ts';
import { authRoutes } from './server/routes/auth.route.ts';
import { backchannelLogoutRoute } from './server/routes/backchannel-logout.route.ts';
import { CustomerAccounts } from './services/customers/customer-accounts.ts';
import type { Viewer } from './viewer.ts';

/** How the process finds out who asks, and the routes that belong to that. */
export interface WiredIdentity {
  readonly authenticate: (credentials: Credentials) => Promise<Viewer>;
  /** Says whose an access token is; null for one that is no customer's, or no good. */
  readonly customerOfToken: (token: string) => Promise<bigint | null>;
  readonly routes: readonly FastifyPluginAsync[];
}

/** Builds what says who asks: access tokens first, then the sessions of browsers. */
export function wireIdentity(
  config: Config,
  database: Database,
  redis: RedisClient | undefined,
  logger: Logger,
): WiredIdentity {
  const issuers = new BelievedIssuers(config.issuers ?? [], logger);
  const revocations = redis ? new RedisRevocations(redis, logger) : new MemoryRevocations();
  const tokens = new TokenAuthenticator(issuers, revocations);
  const browser = createBrowserSignIn({
    issuers: config.issuers ?? [],
    publicUrl: config.publicUrl,
    corsOrigins: config.corsOrigins,
    limits: { idleMs: config.sessionIdleMinutes * 60_000, absoluteMs: config.sessionAbsoluteHours * 3_600_000 },
    secrets: sessionSecretsOf(config),
    revocations,
    logger,
    redis,
  });
  const logout = new BackChannelLogout(issuers, revocations, browser.endSessionsOf);
  const accounts = new CustomerAccounts(database);
  return {
    authenticate: createAuthenticate([tokens, browser.authenticator], (identity) => accounts.customerIdOf(identity)),
    customerOfToken: async (token) => {
      try {
        const identity = await tokens.identityOfToken(token);
        return identity.kind === 'customer' ? await accounts.customerIdOf(identity) : null;
      } catch (error) {
        if (error instanceof VitrineError && error.code === 'UNAUTHENTICATED') return null;
        throw error;
      }
    },
    routes: [authRoutes(browser), backchannelLogoutRoute((token) => logout.logOut(token))],
  };
}
