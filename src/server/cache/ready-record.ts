import type { Logger } from '../../platform/logging/create-logger.ts';
import { continueTrace } from '../../platform/telemetry/trace-context.ts';
import type { ScreenUpkeep } from '../../screens/screen-upkeep.ts';
import type { RequestMetrics } from '../budgets/request-metrics.ts';
import type { CacheMetrics } from './cache-metrics.ts';
import type { ReadyServed } from './ready-answers.ts';

/** Whom a ready answer is told to: the same counters, use of screens and log that every other answer is told to. */
export interface ReadyRecordParts {
  readonly logger: Logger;
  readonly requests: RequestMetrics;
  readonly cache: CacheMetrics;
  readonly upkeep?: Pick<ScreenUpkeep, 'count'>;
}

/** Tells of a ready answer. */
export function readyRecord({ logger, requests, cache, upkeep }: ReadyRecordParts): (served: ReadyServed) => void {
  return ({ req, screen, client, requestId, status, elapsedMs }) => {
    requests.countKept(elapsedMs);
    cache.countReady(screen);
    upkeep?.count(screen, client);
    if (!logger.isLevelEnabled('info')) return;
    const { traceId } = continueTrace(req.headers['traceparent']);
    const path = req.url?.split('?', 1)[0];
    const durationMs = Math.round(elapsedMs * 10) / 10;
    const line = { requestId, traceId, method: 'GET', path, status, durationMs, operation: screen.name, kind: 'query' };
    logger.info({ ...line, cache: 'hit-memory' }, 'request');
  };
}
