import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../platform/logging/create-logger.ts';
import { continueTrace } from '../../platform/telemetry/trace-context.ts';
import type { OperationRecord } from '../operation-record.ts';
import { signalOf } from '../request-deadline.ts';
import type { RequestFacts } from '../request-facts.ts';

/** Gives every request its facts: id, trace, a logger that names both. The id is echoed in X-Request-Id. */
export function useRequestIdentity(server: FastifyInstance, logger: Logger): void {
  // Fastify wants a first value of the right shape; the hook below sets it before anybody reads.
  server.decorateRequest('facts', null as unknown as RequestFacts);
  server.decorateRequest('operation', null as unknown as OperationRecord);

  server.addHook('onRequest', async (request, reply) => {
    const trace = continueTrace(request.headers['traceparent']);
    let own: Logger | undefined;
    const { id: requestId, method, headers, ip } = request;
    request.facts = {
      requestId,
      traceId: trace.traceId,
      trace,
      // Most requests write no line with it.
      get logger() {
        return (own ??= logger.child({ requestId, traceId: trace.traceId }));
      },
      method,
      headers,
      ip,
      signal: signalOf(request, reply.raw),
    };
    request.operation = {};
    reply.header('x-request-id', requestId);
  });
}
