import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.ts';
import { wordOf, type CacheOutcome } from './cache/cache-status.ts';

/** Who may see how long things take: everybody outside of production, there staff who may send any document. */
export function maySeeTimings(environment: string, viewer: Viewer | undefined): boolean {
  // Timings help whoever measures for secrets.
  return environment !== 'production' || (viewer?.scopes.has('documents:any') ?? false);
}

/** The value of Server-Timing: what the browser's network panel shows of an answer, its statements included, and whether it was kept. */
export function serverTiming(
  { operation: { cost } }: FastifyRequest,
  elapsedMs: number,
  outcome?: CacheOutcome,
): string {
  const entries = [entry('total', elapsedMs)];
  if (outcome) entries.push(`cache;desc="${wordOf(outcome)}"`);
  if (cost) entries.push(entry('db', cost.durationMs, `${cost.count} statements`));
  return entries.join(', ');
}

function entry(name: string, durationMs: number, description?: string): string {
  const told = `${name};dur=${durationMs.toFixed(1)}`;
  return description === undefined ? told : `${told};desc="${description}"`;
}
