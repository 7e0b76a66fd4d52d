import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.ts';
import type { NamedClient } from '../screens/registry/admit-version.ts';
import { rememberRequest } from './apollo-plugins/request-of-operation.ts';
import { apolloRequest } from './apollo-request.ts';
import { askedDocument, parametersOf } from './documents/asked-document.ts';
import { namedClient } from './documents/named-client.ts';
import type { RequestedDocument, RequestedDocuments } from './documents/requested-documents.ts';
import { guardDocument } from './limits/document-guard.ts';
import type { CostLimits } from './limits/cost-limits.ts';
import { guardVariables } from './limits/variables-guard.ts';
import { acceptsParts, IN_PARTS, type ResultMediaType } from './media-type.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';
import { maySeeTimings } from './server-timing.ts';

/** An answer in GraphQL's terms, ready to be sent. */
export interface OperationAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  /** JSON; or an answer in parts, with their boundaries, whose content type is among the headers. */
  readonly body: string | AsyncIterable<string>;
}

/** What operations are run with. */
export interface OperationEngine<Context extends ServerContext> {
  readonly apollo: ApolloServer<Context>;
  readonly limits: CostLimits;
  readonly documents: RequestedDocuments;
}

/**
 * Runs the operation of a request: finds its document and measures it, builds its context, and has Apollo check, validate
 * and execute it.
 * @throws GraphQLError QUERY_TOO_LARGE; VitrineError THROTTLED, PERSISTED_QUERY_…, CLIENT_UPGRADE_REQUIRED; whatever building
 *   the context throws
 */
export async function runOperation<Context extends ServerContext>(
  parts: ServerParts<Context>,
  engine: OperationEngine<Context>,
  request: FastifyRequest,
  mediaType: ResultMediaType,
): Promise<OperationAnswer> {
  const client = namedClient(request.headers);
  const document = await requestedDocument(request, client, engine);
  const context = await parts.createContext(request.facts);
  if (context.meter) request.operation.cost = context.meter;
  request.operation.showsTimings = maySeeTimings(parts.config.environment, context.viewer);
  await chargingRefusals(request, context.viewer, engine.limits, async () =>
    engine.documents.admit(document, context.viewer, client),
  );
  if (document?.screen) parts.upkeep?.count(document.screen, client);
  const accept = acceptsParts(request.headers.accept) ? `${IN_PARTS}, ${mediaType}` : mediaType;
  const http = apolloRequest(request, accept, document);
  rememberRequest(http, request);
  const run = () => engine.apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context: async () => context });
  const answer = await (parts.within ? parts.within(context, run) : run());
  if (request.operation.refused) await engine.limits.chargeRefusal(request, context.viewer);
  return {
    status: statusFor(answer.status ?? 200, mediaType, request),
    headers: answer.headers,
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

/** Finds and measures the document. Comes before anybody is known, so the address pays for what is refused here. */
async function requestedDocument(
  request: FastifyRequest,
  client: NamedClient,
  { documents, limits }: Pick<OperationEngine<never>, 'documents' | 'limits'>,
): Promise<RequestedDocument | undefined> {
  return chargingRefusals(request, undefined, limits, async () => {
    const parameters = parametersOf(request);
    guardVariables(parameters['variables']);
    const document = await documents.find(askedDocument(parameters), client);
    if (document && !document.screen) guardDocument(document.text);
    request.operation.screen = document?.screen;
    return document;
  });
}

async function chargingRefusals<Result>(
  request: FastifyRequest,
  viewer: Viewer | undefined,
  limits: CostLimits,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (refusal) {
    await limits.chargeRefusal(request, viewer);
    throw refusal;
  }
}
