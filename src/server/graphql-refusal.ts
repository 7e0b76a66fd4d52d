import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MASKED_CODE, toClientError } from './error-mapping.ts';
import { bearerChallenge } from './bearer-challenge.ts';
import { codeOfStatus, statusOfCode } from './error-status.ts';
import { logFailure } from './log-failure.ts';
import { statusOfHttpLayer } from './http-layer-error.ts';
import { JSON_RESULT, negotiateMediaType, withCharset } from './media-type.ts';

/** Codes that refuse a document, whatever the request around it. */
const DOCUMENT_CODES = new Set([
  'CLIENT_UPGRADE_REQUIRED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
]);

/** An error of the HTTP layer whose message is written for the client. */
export function refuse(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: codeOfStatus(status), status } });
}

/** Answers a request that never reached the graph, or failed as a whole, in GraphQL's form: `{ "errors": [ … ] }`. */
export function sendRefusal(
  error: FastifyError | GraphQLError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, shown } = describe(error, request);
  if (status >= 500) logFailure(request.facts.logger, error);
  request.operation.errorCodes = [String(shown.extensions?.['code'])];
  const mediaType = negotiateMediaType(request.headers.accept) ?? JSON_RESULT;
  if (status === 503) reply.header('retry-after', '1');
  if (status === 401) reply.header('www-authenticate', bearerChallenge(shown.message));
  // What is wrong with a document is a refusal of the graph, not of HTTP: 200 in application/json, as for all of those.
  const legacy = DOCUMENT_CODES.has(String(shown.extensions?.['code'])) && mediaType === JSON_RESULT;
  void reply
    .code(legacy ? 200 : status)
    .header('content-type', withCharset(mediaType))
    .send(JSON.stringify({ errors: [shown] }));
}

function describe(error: Error, request: FastifyRequest): { status: number; shown: GraphQLFormattedError } {
  if (error instanceof GraphQLError && typeof error.extensions['status'] === 'number')
    return {
      status: error.extensions['status'],
      shown: { message: error.message, extensions: { code: error.extensions['code'] } },
    };
  const status = statusOfHttpLayer(error);
  if (status) return { status, shown: { message: error.message, extensions: { code: codeOfStatus(status) } } };
  const shown = toClientError(error);
  const code = shown.extensions?.['code'];
  if (code === MASKED_CODE)
    return { status: 500, shown: { ...shown, extensions: { code, requestId: request.facts.requestId } } };
  return { status: statusOfCode(code), shown };
}
