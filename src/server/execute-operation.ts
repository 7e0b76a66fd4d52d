import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { ChangeFeed } from '../platform/changes/change-feed.ts';
import { rememberRequest } from './apollo-plugins/request-of-operation.ts';
import { apolloRequest } from './apollo-request.ts';
import type { CacheOutcome } from './cache/cache-status.ts';
import { afterHeaders } from './cache/read-after.ts';
import type { ScreenCache } from './cache/screen-cache.ts';
import type { RequestedDocument, RequestedDocuments } from './documents/requested-documents.ts';
import type { CostLimits } from './limits/cost-limits.ts';
import { acceptsParts, IN_PARTS, type ResultMediaType } from './media-type.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';

/** An answer in GraphQL's terms, ready to be sent. */
export interface OperationAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  /** JSON; or an answer in parts, with their boundaries, whose content type is among the headers. */
  readonly body: string | AsyncIterable<string>;
  /** Why it was made, where the operation is a registered one. */
  readonly outcome?: CacheOutcome;
}

/** What operations are run with. */
export interface OperationEngine<Context extends ServerContext> {
  readonly apollo: ApolloServer<Context>;
  readonly limits: CostLimits;
  readonly documents: RequestedDocuments;
  /** Keeps the answers of screens; none is kept when left out. */
  readonly cache?: ScreenCache;
  /** What changes in the database; caught up with whenever a mutation was carried out. */
  readonly changes?: ChangeFeed;
}

/** An operation, and all that it takes to run it. */
export interface RunningOperation<Context extends ServerContext> {
  readonly parts: ServerParts<Context>;
  readonly engine: OperationEngine<Context>;
  readonly document: RequestedDocument | undefined;
  readonly mediaType: ResultMediaType;
}

/** Has Apollo check, validate and execute the operation for a request. */
export async function executeOperation<Context extends ServerContext>(
  { parts, engine, document, mediaType }: RunningOperation<Context>,
  request: FastifyRequest,
  context: Context,
): Promise<OperationAnswer> {
  const accept = acceptsParts(request.headers.accept) ? `${IN_PARTS}, ${mediaType}` : mediaType;
  const http = apolloRequest(request, accept, document);
  rememberRequest(http, request);
  const run = () => engine.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context: async () => context });
  const answer = await (parts.within ? parts.within(context, run) : run());
  if (request.operation.refused) await engine.limits.chargeRefusal(request, context.caller);
  const headers = [...answer.headers];
  if (request.operation.kind === 'mutation' && engine.changes)
    headers.push(...(await afterHeaders(engine.changes, parts.config.publicUrl.startsWith('https:'))));
  return {
    status: statusFor(answer.status ?? 200, mediaType, request),
    headers,
    body: answer.body.kind === 'complete' ? answer.body.string : answer.body.asyncIterator,
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
