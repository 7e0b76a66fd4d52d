import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyPluginAsync } from 'fastify';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { AnswerCache, DimensionValues } from '../platform/cache/answer-cache.ts';
import type { CacheFaults } from '../platform/cache/cache-faults.ts';
import type { Dependencies, RefusesDimension } from '../platform/changes/dependencies.ts';
import type { ReadinessCheck } from '../platform/health/readiness.ts';
import type { Logger } from '../platform/logging/create-logger.ts';
import type { RedisClient } from '../platform/redis/redis-client.ts';
import type { PartOutcomes } from '../screens/optional/part-outcomes.ts';
import type { ScreenRegistry } from '../screens/registry/screen-registry.ts';
import type { ScreenUpkeep } from '../screens/screen-upkeep.ts';
import type { Viewer } from '../viewer.ts';
import type { AcceptedFields } from './budgets/screen-budgets.ts';
import type { TokenBuckets } from './limits/token-bucket.ts';
import type { OperationCost } from './operation-record.ts';
import type { RequestFacts } from './request-facts.ts';
import type { ServerSettings } from './server-settings.ts';

/** The operation that is about to run. */
export interface AdmittedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** Coerced, with defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Everything that the HTTP edge is built from. `Context` is what every resolver is given. */
export interface ServerParts<Context extends ServerContext> {
  readonly schema: GraphQLSchema;
  readonly config: ServerSettings;
  readonly logger: Logger;
  readonly readiness: readonly ReadinessCheck[];
  /** @param refuses gives the error of looking at what the answer must not depend on */
  createContext(facts: RequestFacts, refuses?: RefusesDimension): Context | Promise<Context>;
  /** Awaited for a valid operation before its first resolver runs. May change the context it is given. */
  beforeExecution?(context: Context, admitted: AdmittedOperation): Promise<void>;
  /** Wraps an operation from parsing to answer: the place to enter an asynchronous scope, as of a statement meter. */
  within?<Result>(context: Context, work: () => Promise<Result>): Promise<Result>;
  /** Operations that may be asked for by id; none when left out. */
  readonly screens?: ScreenRegistry;
  /** Told of each registered operation that is asked for, and of each id that is not found. */
  readonly upkeep?: ScreenUpkeep;
  /** What the fields of screens needed when they were last accepted; read from the folder of screens when left out. */
  readonly accepted?: AcceptedFields;
  /** Where documents are shared that clients register as they go; each process keeps its own when left out. */
  readonly redis?: RedisClient;
  /** Where answers of screens are kept; none is when left out. */
  readonly cache?: CacheSources;
  /** Where the points are kept that rate limits give out; in this process when left out. */
  readonly buckets?: TokenBuckets;
  /** More routes, each with its own encapsulation; load shedding, logging and error answers apply to them. */
  readonly routes?: readonly FastifyPluginAsync[];
}

/** What the edge reads from a context. */
export interface ServerContext {
  readonly meter?: OperationCost;
  /** What its optional parts need, and what became of them. */
  readonly parts?: PartOutcomes;
  /** Who asks, and so who pays; nobody is a guest. */
  readonly caller?: Viewer;
  /** What its answer is made of, as far as it was read. */
  readonly dependencies?: Dependencies;
}

/** What keeping answers takes. */
export interface CacheSources {
  readonly answers: AnswerCache;
  /** What the answers kept in this process may weigh. */
  readonly memoryBytes: number;
  /** What is broken on purpose. */
  readonly faults?: CacheFaults;
  /** The request shows neither a token nor a session; without it, who asks is found out for each request. */
  readonly isAnonymous?: (headers: IncomingHttpHeaders) => boolean;
  /** What an answer may be different by, of a request that is about to run. */
  dimensionsOf(caller: Viewer | undefined, admitted: AdmittedOperation): Promise<DimensionValues>;
}
