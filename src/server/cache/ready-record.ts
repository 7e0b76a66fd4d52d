import type { Logger } from '../../platform/logging/create-logger.ts';
import { PlainLines } from '../../platform/logging/plain-lines.ts';
import { continueTrace } from '../../platform/telemetry/trace-context.ts';
import type { NamedClient } from '../../screens/registry/admit-version.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import type { ScreenUpkeep } from '../../screens/screen-upkeep.ts';
import type { RequestMetrics } from '../budgets/request-metrics.ts';
import type { CacheMetrics } from './cache-metrics.ts';
import { wordOf, type CacheOutcome } from './cache-status.ts';

/** A request that was answered from ready bytes. */
export interface ReadyServed {
  readonly method: string;
  readonly path: string;
  readonly traceparent: string | undefined;
  readonly screen: RegisteredScreen;
  readonly client: NamedClient;
  readonly requestId: string;
  readonly status: number;
  readonly elapsedMs: number;
  readonly outcome: CacheOutcome;
}

/** Whom a ready answer is told to: the same counters, use of screens and log that every other answer is told to. */
export interface ReadyRecordParts {
  readonly logger: Logger;
  readonly requests: RequestMetrics;
  readonly cache: CacheMetrics;
  readonly upkeep?: Pick<ScreenUpkeep, 'count'>;
}

/** How long they wait to be told of, ms. */
const EVERY_MS = 10;

/**
 * Tells of ready answers a moment after they were given, many at once. That takes a part of what it takes between one answer and the
 * next, where each begins with code and memory that the processor has not at hand.
 */
export function readyRecord(parts: ReadyRecordParts): (served: ReadyServed) => void {
  const { requests, cache, upkeep } = parts;
  const lines = new PlainLines(parts.logger);
  let waiting: ReadyServed[] = [];
  const tell = (): void => {
    const told = waiting;
    waiting = [];
    for (const { screen, client, elapsedMs, outcome } of told) {
      requests.countKept(elapsedMs);
      if (wordOf(outcome) === 'hit-memory') cache.countReady(screen);
      else cache.count(screen, outcome);
      upkeep?.count(screen, client);
    }
    if (lines.areWanted) lines.write(told.map(lineOf), 'request');
  };
  return (served) => {
    if (waiting.push(served) === 1) setTimeout(tell, EVERY_MS);
  };
}

/** What the log says of a request, as JSON. */
function lineOf({ method, path, traceparent, screen, requestId, status, elapsedMs, outcome }: ReadyServed): string {
  // Nothing goes on from here, so that a trace of its own would have this one line.
  const trace = traceparent === undefined ? '' : `"traceId":"${continueTrace(traceparent).traceId}",`;
  const asked = `"requestId":"${requestId}",${trace}"method":"${method}","path":${JSON.stringify(path)},"status":${status}`;
  const durationMs = Math.round(elapsedMs * 10) / 10;
  return `${asked},"durationMs":${durationMs},"operation":"${screen.name}","kind":"query","cache":"${wordOf(outcome)}"`;
}
