import type { Registry } from 'prom-client';
import { AnswerMaker } from '../../platform/cache/answer-maker.ts';
import { requestIdFrom } from '../../platform/telemetry/request-id.ts';
import type { RequestMetrics } from '../budgets/request-metrics.ts';
import type { OperationEngine } from '../execute-operation.ts';
import type { AddressLimit } from '../limits/address-limit.ts';
import type { CacheSources, ServerContext, ServerParts } from '../server-parts.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { CacheMetrics } from './cache-metrics.ts';
import { KeptAnswers } from './kept-answers.ts';
import { ReadyAnswers } from './ready-answers.ts';
import { readyRecord } from './ready-record.ts';
import { ScreenCache } from './screen-cache.ts';
import { ScreenVariables } from './screen-variables.ts';
import { ShadowCheck } from './shadow-check.ts';

/** Of the memory for kept answers, what is remembered of requests may take so much in addition. */
const READY_SHARE = 1 / 8;
/** And at least so much, where answers are kept in Redis only. */
const LEAST_READY_BYTES = 1_048_576;

/** What is counted and limited elsewhere, and here too. */
export interface KeepingParts {
  readonly registry: Registry;
  readonly requests: RequestMetrics;
  readonly limit: AddressLimit;
}

/** What keeps the answers of screens. */
export interface Keeping {
  /** Finds answers or has them made: for the engine that runs operations. */
  readonly engine: Required<Pick<OperationEngine<ServerContext>, 'cache' | 'changes'>>;
  readonly answers: KeptAnswers;
  /** Those that can be given before anything looks at a request. */
  readonly ready: ReadyAnswers | undefined;
}

/** Builds what keeps the answers of screens. */
export function keepAnswers(
  sources: CacheSources,
  parts: Pick<ServerParts<ServerContext>, 'schema' | 'logger' | 'upkeep'>,
  settings: EdgeSettings,
  { registry, requests, limit }: KeepingParts,
): Keeping {
  const { answers: cache, dimensionsOf, isAnonymous } = sources;
  const { schema, logger, upkeep } = parts;
  const metrics = new CacheMetrics(registry, cache);
  const shadow = new ShadowCheck(cache, settings.cacheShadowPercent, { logger, compared: metrics.compared });
  const ready = isAnonymous
    ? new ReadyAnswers({
        cache,
        isAnonymous,
        maxBytes: Math.max(LEAST_READY_BYTES, sources.memoryBytes * READY_SHARE),
        admits: (req) => !shadow.isDue(req) && limit.admits(req),
        requestIdOf: ({ headers }) => requestIdFrom(headers['x-request-id']),
        served: readyRecord({ logger, requests, cache: metrics, ...(upkeep ? { upkeep } : {}) }),
      })
    : undefined;
  const screens = new ScreenCache({
    maker: new AnswerMaker(cache),
    variables: new ScreenVariables(schema),
    environment: settings.environment,
    dimensionsOf,
    shadow,
  });
  const answers = new KeptAnswers(cache, metrics, settings, ready);
  return { engine: { cache: screens, changes: cache.feed }, answers, ready };
}
