import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from '../../platform/logging/create-logger.ts';

/** Status that the log gives to a request whose caller hung up before the answer. */
const CLIENT_CLOSED = 499;

/** Paths that probes and collectors ask every few seconds; logged at debug level while all is well. */
const PROBES = new Set(['/healthz', '/metrics', '/readyz']);

/** One line a request: path, operation, time, statements, status. Never the query string, which may hold anything. */
export function useRequestLog(server: FastifyInstance, logger: Logger): void {
  // All that is in a line is our own words and numbers: looking through it by the names of secrets takes longer than a kept answer.
  const lines = logger.child({}, { redact: [] });
  server.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) write(lines, request, CLIENT_CLOSED, reply.elapsedTime);
    });
  });
  server.addHook('onResponse', async (request, reply) => write(lines, request, reply.statusCode, reply.elapsedTime));
}

function write(lines: Logger, request: FastifyRequest, status: number, elapsedMs: number): void {
  const { name, kind, errorCodes, cost, queryCost, cache } = request.operation;
  const path = request.url.split('?', 1)[0];
  const { requestId, traceId } = request.facts;
  const line = {
    requestId,
    traceId,
    method: request.method,
    path,
    status,
    durationMs: round(elapsedMs),
    ...(kind ? { operation: name ?? '(anonymous)', kind } : {}),
    ...(cost ? { statements: cost.count, statementsMs: round(cost.durationMs) } : {}),
    ...(queryCost === undefined ? {} : { queryCost }),
    ...(cache === undefined ? {} : { cache }),
    ...(errorCodes?.length ? { errorCodes } : {}),
  };
  const level = status >= 500 ? 'error' : PROBES.has(path ?? '') ? 'debug' : 'info';
  lines[level](line, 'request');
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
