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
  // To look for secrets in each line takes twice as long as all of the rest, and nothing that is written here can be one.
  const lines = logger.child({}, { redact: [] });
  return ({ req, screen, client, requestId, status, elapsedMs }) => {
    requests.countKept(elapsedMs);
    cache.countReady(screen);
    upkeep?.count(screen, client);
    if (!lines.isLevelEnabled('info')) return;
    const traceparent = req.headers['traceparent'];
    // Nothing goes on from here, so that a trace of its own would have this one line.
    const traceId = traceparent === undefined ? undefined : continueTrace(traceparent).traceId;
    const path = req.url?.split('?', 1)[0];
    const durationMs = Math.round(elapsedMs * 10) / 10;
    const { name: operation } = screen;
    // In one piece: an object that is spread into another takes as long as the whole line.
    lines.info(
      { requestId, traceId, method: 'GET', path, status, durationMs, operation, kind: 'query', cache: 'hit-memory' },
      'request',
    );
  };
}
