import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { rememberRequest } from './apollo-plugins/request-of-operation.ts';
import { guardDocument } from './limits/document-guard.ts';
import type { CostLimits } from './limits/cost-limits.ts';
import { guardVariables } from './limits/variables-guard.ts';
import type { ResultMediaType } from './media-type.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';

/** An answer in GraphQL's terms, ready to be sent. */
export interface OperationAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  /** JSON. */
  readonly body: string;
}

/**
 * Runs the operation of a request: measures it, builds its context, and has Apollo check, validate and execute it.
 * @throws GraphQLError QUERY_TOO_LARGE; VitrineError THROTTLED; whatever building the context throws
 */
export async function runOperation<Context extends ServerContext>(
  parts: ServerParts<Context>,
  apollo: ApolloServer<Context>,
  limits: CostLimits,
  request: FastifyRequest,
  mediaType: ResultMediaType,
): Promise<OperationAnswer> {
  const http = toApolloRequest(request, mediaType);
  await guardRequest(request, limits);
  const context = await parts.createContext(request.facts);
  if (context.meter) request.operation.cost = context.meter;
  rememberRequest(http, request);
  const run = () => apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context: async () => context });
  const answer = await (parts.within ? parts.within(context, run) : run());
  if (request.operation.refused) await limits.chargeRefusal(request, context.viewer);
  return {
    status: statusFor(answer.status ?? 200, mediaType, request),
    headers: answer.headers,
    body: answer.body.kind === 'complete' ? answer.body.string : await joined(answer.body.asyncIterator),
  };
}

/**
 * GraphQL over HTTP: with `application/json` a well-formed request is answered with 200 even if its document was
 * refused, since clients of that type read 4xx as a fault of transport. Malformed requests stay 4xx for everybody.
 */
function statusFor(status: number, mediaType: ResultMediaType, request: FastifyRequest): number {
  const { refused, errorCodes } = request.operation;
  const wellFormed = refused === true && !errorCodes?.includes('BAD_REQUEST');
  return status === 400 && mediaType === 'application/json' && wellFormed ? 200 : status;
}

/** Comes before anybody is known, so the address pays for what is refused here. */
async function guardRequest(request: FastifyRequest, limits: CostLimits): Promise<void> {
  const { body, query } = request;
  const parameters = isRecord(body) ? body : isRecord(query) ? query : {};
  try {
    if (typeof parameters['query'] === 'string') guardDocument(parameters['query']);
    guardVariables(parameters['variables']);
  } catch (refusal) {
    await limits.chargeRefusal(request, undefined);
    throw refusal;
  }
}

function toApolloRequest(request: FastifyRequest, mediaType: ResultMediaType): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set('accept', mediaType);
  const search = request.url.indexOf('?');
  return {
    method: request.method,
    headers,
    search: search < 0 ? '' : request.url.slice(search),
    body: request.body,
  };
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
