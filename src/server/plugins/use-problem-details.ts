import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MASKED_CODE, toClientError } from '../error-mapping.ts';
import { statusOfCode } from '../error-status.ts';
import { statusOfHttpLayer } from '../http-layer-error.ts';
import { logFailure } from '../log-failure.ts';
import { sendProblem } from '../problem-details.ts';

/** Unknown paths and errors outside the graph are answered as RFC 9457 problems. */
export function useProblemDetails(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { status: 404, detail: 'Nothing is served at this path. The graph is at /graphql.' }),
  );
  server.setErrorHandler(sendErrorAsProblem);
}

/** Answers a failed request of plain HTTP: the HTTP layer's and our own words as they are, everything else masked. */
export function sendErrorAsProblem(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const ofHttp = statusOfHttpLayer(error);
  if (ofHttp) return sendProblem(request, reply, { status: ofHttp, detail: error.message });
  const { message, extensions } = toClientError(error);
  const status = statusOfCode(extensions?.['code']);
  if (extensions?.['code'] === MASKED_CODE || status >= 500) logFailure(request.facts.logger, error);
  if (status === 503) reply.header('retry-after', '1');
  return sendProblem(request, reply, { status, detail: message });
}
