import type { FastifyInstance } from 'fastify';
import type { ConfigWithDatabase } from './platform/config/config.ts';
import type { Context } from './context.ts';
import { Database } from './platform/db/database.ts';
import { databaseCheck, migrationCheck } from './platform/db/database-check.ts';
import { metered } from './platform/db/statement-meter.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import { toListenFailure } from './platform/process/listen-address.ts';
import { openRedis, redisCheck } from './platform/redis/redis.ts';
import { buildGraphSchema } from './server/graph-schema.ts';
import { readInContext } from './server/in-context.ts';
import { mediaRoute } from './server/routes/media.route.ts';
import { buildServer } from './server/server.ts';
import { drawNamedPicture } from './services/media/named-picture.ts';
import { sharedBuckets } from './server/limits/shared-buckets.ts';
import { wireIdentity } from './wire-identity.ts';
import { wire } from './wiring.ts';

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
  const wiring = wire(database, config.publicUrl);
  const identity = wireIdentity(config, database, redis, logger);
  const server = await buildServer<Context>({
    schema: buildGraphSchema(),
    config,
    logger,
    readiness: [databaseCheck(database), migrationCheck(database), ...(redis ? [redisCheck(redis)] : [])],
    createContext: async (facts) => wiring.createContext(facts, await identity.authenticate(facts)),
    beforeExecution: (context, admitted) => context.enter(readInContext(admitted)),
    ...(redis ? { buckets: sharedBuckets(redis, logger) } : {}),
    within: (context, work) => metered(context.meter, work),
    routes: [mediaRoute(drawNamedPicture), ...identity.routes],
  });
  const close = async (): Promise<void> => {
    await server.drain();
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
