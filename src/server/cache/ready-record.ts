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

/**
 * Tells of ready answers: of all that one turn of the event loop has given at once, once they are sent. That takes less than half of
 * what it takes between one answer and the next, where each begins with code and memory that the processor has not at hand.
 */
export function readyRecord(parts: ReadyRecordParts): (served: ReadyServed) => void {
  const { requests, cache, upkeep } = parts;
  const write = readyLines(parts.logger);
  let waiting: ReadyServed[] = [];
  const tell = (): void => {
    const told = waiting;
    waiting = [];
    for (const served of told) {
      requests.countKept(served.elapsedMs);
      cache.countReady(served.screen);
      upkeep?.count(served.screen, served.client);
      write(served);
    }
  };
  return (served) => {
    if (waiting.push(served) === 1) setImmediate(tell);
  };
}

/** Writes a line for each. */
function readyLines(logger: Logger): (served: ReadyServed) => void {
  // To look for secrets in each line takes twice as long as all of the rest, and nothing that is written here can be one.
  const lines = logger.child({}, { redact: [] });
  return ({ req, screen, requestId, status, elapsedMs }) => {
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
