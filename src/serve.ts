import type { FastifyInstance } from 'fastify';
import { isAnonymous } from './auth/sessions/is-anonymous.ts';
import { composeServer } from './compose-server.ts';
import { forgetOldCarts } from './jobs/forget-old-carts.job.ts';
import { PeriodicJob } from './jobs/periodic-job.ts';
import { releaseExpiredHolds } from './jobs/release-expired-holds.job.ts';
import { releaseExpiredUses } from './jobs/release-expired-uses.job.ts';
import { sessionSecretsOf } from './auth/sessions/session-secrets.ts';
import { openAnswerCache } from './open-answer-cache.ts';
import { openProviders } from './open-providers.ts';
import { readFaults } from './platform/cache/cache-faults.ts';
import type { ConfigWithDatabase } from './platform/config/config.ts';
import { Database } from './platform/db/database.ts';
import { databaseCheck, migrationCheck } from './platform/db/database-check.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import { toListenFailure } from './platform/process/listen-address.ts';
import { processMetrics } from './platform/telemetry/process-metrics.ts';
import { openRedis, redisCheck } from './platform/redis/redis.ts';
import { readScreens } from './screens/registry/read-screens.ts';
import { ScreenRegistry } from './screens/registry/screen-registry.ts';
import { screensFolder } from './screens/registry/screens-folder.ts';
import { startUpkeep } from './screens/screen-upkeep.ts';
import { buildGraphSchema } from './server/graph-schema.ts';
import { mediaRoute } from './server/routes/media.route.ts';
import { drawNamedPicture } from './services/media/named-picture.ts';
import { quoteKeysOf } from './services/quotes/quote-signature.ts';
import { sharedBuckets } from './server/limits/shared-buckets.ts';
import { wireIdentity } from './wire-identity.ts';

/** A server that listens. */
export interface Serving {
  readonly server: FastifyInstance;
  /** The port it got, which matters when PORT is 0. */
  readonly port: number;
  /** Finishes what is in flight, then closes the listener and the stores. */
  close(): Promise<void>;
}

/**
 * Builds the whole process from its settings and listens. Needs no store to be there: readiness says what is missing,
 * and the pools connect when it comes.
 * @throws OperatorError when HOST or PORT cannot be had; nothing stays open then
 */
export async function serve(config: ConfigWithDatabase, logger: Logger): Promise<Serving> {
  const database = Database.open(
    {
      connectionString: config.databaseUrl,
      applicationName: 'vitrine',
      size: config.databasePoolSize,
      acquireTimeoutMs: config.databaseAcquireTimeoutMs,
      statementTimeoutMs: config.databaseStatementTimeoutMs,
      lockTimeoutMs: config.databaseLockTimeoutMs,
    },
    (error) => logger.warn({ err: error }, 'an idle database connection was lost'),
  );
  const redis =
    config.redisUrl === undefined
      ? undefined
      : openRedis(config.redisUrl, (error) => logger.warn({ err: error }, 'Redis is out of reach'));
  // Before anything connects: building it holds this process up for longer than a connection may take.
  const schema = buildGraphSchema();
  const identity = wireIdentity(config, database, redis, logger);
  const screens = new ScreenRegistry(await readScreens(screensFolder));
  const upkeep = startUpkeep(database, screens, logger);
  const jobs = [
    releaseExpiredHolds(database),
    releaseExpiredUses(database),
    forgetOldCarts(database, config.cartDays),
  ].map((work) => new PeriodicJob(work, logger).start());
  const faults = readFaults(config.cacheBreak);
  const answers = config.cache
    ? openAnswerCache(
        {
          databaseUrl: config.databaseUrl,
          redisUrl: config.redisUrl,
          memoryBytes: config.cacheMemoryBytes,
          redisTimeoutMs: config.cacheRedisTimeoutMs,
          faults,
        },
        logger,
      )
    : undefined;
  const server = await composeServer({
    schema,
    database,
    config,
    logger,
    screens,
    upkeep,
    authenticate: identity.authenticate,
    ...(answers ? { answers: { ...answers, faults, isAnonymous } } : {}),
    wiring: {
      shop: {
        ...openProviders(config, logger, processMetrics()),
        customerOfToken: identity.customerOfToken,
        cartMerge: config.cartMerge,
        quoteKeys: quoteKeysOf(sessionSecretsOf(config)),
        quoteHoldsForMs: config.quoteSeconds * 1_000,
      },
      ...(faults.forgetTag ? { forgetTag: faults.forgetTag } : {}),
    },
    readiness: [databaseCheck(database), migrationCheck(database), ...(redis ? [redisCheck(redis)] : [])],
    ...(redis ? { redis, buckets: sharedBuckets(redis, logger) } : {}),
    routes: [mediaRoute(drawNamedPicture), ...identity.routes],
  });
  const close = async (): Promise<void> => {
    await server.drain();
    await Promise.all([upkeep.close(), ...jobs.map((job) => job.close())]);
    await answers?.close();
    redis?.disconnect();
    await database.close();
  };
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await close();
    throw await toListenFailure(error, config);
  }
  const address = server.server.address();
  return { server, close, port: typeof address === 'object' && address ? address.port : config.port };
}
