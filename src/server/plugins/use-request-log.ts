import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Status that the log gives to a request whose caller hung up before the answer. */
const CLIENT_CLOSED = 499;

/** Paths that probes and collectors ask every few seconds; logged at debug level while all is well. */
const PROBES = new Set(['/healthz', '/metrics', '/readyz']);

/** One line a request: path, operation, time, statements, status. Never the query string, which may hold anything. */
export function useRequestLog(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) write(request, CLIENT_CLOSED, reply.elapsedTime);
    });
  });
  server.addHook('onResponse', async (request, reply) => write(request, reply.statusCode, reply.elapsedTime));
}

function write(request: FastifyRequest, status: number, elapsedMs: number): void {
  const { name, kind, errorCodes, cost, queryCost, cache } = request.operation;
  const path = request.url.split('?', 1)[0];
  const line = {
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
  request.facts.logger[level](line, 'request');
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
