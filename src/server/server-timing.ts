import type { FastifyRequest } from 'fastify';

/**
 * The value of Server-Timing: what the browser's network panel shows of an answer, its statements included. Not for
 * production, where timings help whoever measures for secrets.
 */
export function serverTiming({ operation: { cost } }: FastifyRequest, elapsedMs: number): string {
  const total = `total;dur=${elapsedMs.toFixed(1)}`;
  return cost ? `${total}, db;dur=${cost.durationMs.toFixed(1)};desc="${cost.count} statements"` : total;
}
