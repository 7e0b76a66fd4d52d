import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { CacheFaults } from './platform/cache/cache-faults.ts';
import type { AnswerCache } from './platform/cache/answer-cache.ts';
import type { Database } from './platform/db/database.ts';
import { metered } from './platform/db/statement-meter.ts';
import type { ReadinessCheck } from './platform/health/readiness.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import type { RedisClient } from './platform/redis/redis-client.ts';
import type { ScreenRegistry } from './screens/registry/screen-registry.ts';
import type { ScreenUpkeep } from './screens/screen-upkeep.ts';
import { readInContext } from './server/in-context.ts';
import type { TokenBuckets } from './server/limits/token-bucket.ts';
import type { RequestFacts } from './server/request-facts.ts';
import { buildServer } from './server/server.ts';
import type { AdmittedOperation, CacheSources } from './server/server-parts.ts';
import type { ServerSettings } from './server/server-settings.ts';
import type { Viewer } from './viewer.ts';
import { wire, type Wiring, type WiringOptions } from './wiring.ts';

/** What a server keeps answers in. */
export interface KeptAnswersOf {
  readonly cache: AnswerCache;
  /** What the answers kept in this process may weigh, bytes. */
  readonly memoryBytes: number;
  readonly faults?: CacheFaults;
  /** The request shows neither a token nor a session. */
  readonly isAnonymous?: (headers: IncomingHttpHeaders) => boolean;
}

/** What a server of the graph is composed of. */
export interface ServerComposition {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly config: ServerSettings;
  readonly logger: Logger;
  readonly screens: ScreenRegistry;
  /** Told of each registered operation that is asked for, and of each id that is not found. */
  readonly upkeep?: ScreenUpkeep;
  /** Who asks; everybody is a guest when left out. */
  readonly authenticate?: (facts: RequestFacts) => Promise<Viewer | undefined>;
  /** Told of each context whose operation is about to run. */
  readonly onEntered?: (context: Context, admitted: AdmittedOperation) => void;
  readonly readiness?: readonly ReadinessCheck[];
  readonly redis?: RedisClient;
  /** Where answers of screens are kept; none is when left out. */
  readonly answers?: KeptAnswersOf;
  readonly buckets?: TokenBuckets;
  readonly routes?: readonly FastifyPluginAsync[];
  readonly wiring?: WiringOptions;
}

/** Composes the HTTP server over a database: the one of `npm start`, of the reports and of the tests. It does not listen yet. */
export function composeServer(parts: ServerComposition): Promise<FastifyInstance> {
  const {
    schema,
    database,
    config,
    logger,
    screens,
    authenticate,
    onEntered,
    readiness = [],
    buckets,
    routes,
    answers,
  } = parts;
  const feed = answers?.cache.feed;
  const wiring = wire(database, config.publicUrl, { ...parts.wiring, ...(feed ? { feed } : {}) });
  return buildServer<Context>({
    schema,
    config,
    logger,
    screens,
    readiness,
    createContext: async (facts, refuses) => wiring.createContext(facts, await authenticate?.(facts), refuses),
    beforeExecution: async (context, admitted) => {
      onEntered?.(context, admitted);
      await context.enter(readInContext(admitted));
    },
    within: (context, work) => metered(context.meter, work),
    ...(answers ? { cache: cacheSources(answers, wiring) } : {}),
    ...(parts.upkeep ? { upkeep: parts.upkeep } : {}),
    ...(parts.redis ? { redis: parts.redis } : {}),
    ...(buckets ? { buckets } : {}),
    ...(routes ? { routes } : {}),
  });
}

function cacheSources({ cache, memoryBytes, isAnonymous, faults }: KeptAnswersOf, wiring: Wiring): CacheSources {
  return {
    answers: cache,
    memoryBytes,
    ...(faults ? { faults } : {}),
    ...(isAnonymous ? { isAnonymous } : {}),
    dimensionsOf: (caller, admitted) => wiring.dimensionsOf(caller, readInContext(admitted)),
  };
}
