import type { FastifyRequest } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';

/** How a request of the graph ended. */
export type Outcome = 'ok' | 'errors' | 'refused' | 'throttled' | 'timeout' | 'failed' | 'aborted';

/** Counts the requests of the graph by the kind of their operation and how they ended. */
export class RequestMetrics {
  private readonly requests: Counter<'kind' | 'outcome'>;
  private readonly duration: Histogram<'kind'>;
  private readonly keptRequests: Counter.Internal;
  private readonly keptDuration: Histogram.Internal<'kind'>;

  constructor(register: Registry) {
    const registers = [register];
    this.requests = new Counter({
      name: 'vitrine_requests_total',
      help: 'Requests of the graph: by query, mutation, or none where nothing was to be run, and by how they ended.',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    this.duration = new Histogram({
      name: 'vitrine_request_duration_seconds',
      help: 'Time from a received request to its sent answer.',
      labelNames: ['kind'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
      registers,
    });
    this.keptRequests = this.requests.labels({ kind: 'query', outcome: 'ok' });
    this.keptDuration = this.duration.labels({ kind: 'query' });
  }

  /** Counts a request that was answered from ready bytes: what is counted most often is looked up once. */
  countKept(elapsedMs: number): void {
    this.keptRequests.inc();
    this.keptDuration.observe(elapsedMs / 1_000);
  }

  /** @param elapsedMs from the received request until now */
  count({ operation }: FastifyRequest, outcome: Outcome, elapsedMs: number): void {
    const kind = operation.kind ?? 'none';
    this.requests.inc({ kind, outcome });
    this.duration.observe({ kind }, elapsedMs / 1_000);
  }
}

/** How a request ended whose answer was sent. */
export function outcomeOf({ operation }: FastifyRequest, status: number): Outcome {
  const { errorCodes = [], began, refused, isKept } = operation;
  if (isKept) return 'ok';
  if (errorCodes.includes('THROTTLED')) return 'throttled';
  if (status === 504) return 'timeout';
  if (status >= 500) return 'failed';
  if (!began || refused || status >= 400) return 'refused';
  return errorCodes.length > 0 ? 'errors' : 'ok';
}
