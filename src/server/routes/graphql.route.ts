import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerInParts } from '../answer-in-parts.ts';
import { countedParts } from '../budgets/counted-parts.ts';
import type { KeptAnswers } from '../cache/kept-answers.ts';
import type { OperationEngine } from '../execute-operation.ts';
import { refuse, sendRefusal } from '../graphql-refusal.ts';
import { negotiateMediaType, withCharset } from '../media-type.ts';
import { withinDeadline } from '../request-deadline.ts';
import { runOperation } from '../run-operation.ts';
import type { ServerContext, ServerParts } from '../server-parts.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { serverTiming } from '../server-timing.ts';
import { vary } from '../vary.ts';

/** How the routes of the graph answer one request. */
export type GraphqlHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The handler behind every path that the graph is served on. */
export function createGraphqlHandler<Context extends ServerContext>(
  parts: ServerParts<Context>,
  engine: OperationEngine<Context>,
  settings: EdgeSettings,
  keptAnswers?: KeptAnswers,
): GraphqlHandler {
  return async (request, reply) => {
    const mediaType = negotiateMediaType(request.headers.accept);
    // Before anything runs: a mutation must not be carried out and its answer then withheld.
    if (!mediaType)
      throw refuse(
        406,
        'Accept names no media type that can be served: use application/graphql-response+json or application/json.',
      );
    const answer = await withinDeadline(request, settings.answerTimeoutMs, () =>
      runOperation(parts, engine, settings, request, mediaType),
    );
    const { operation } = request;
    operation.readyMs = reply.elapsedTime;
    if ('found' in answer) return keptAnswers!.send(request, reply, answer, mediaType);
    for (const [name, value] of answer.headers) reply.header(name, value);
    if (answer.outcome) keptAnswers?.tellMade(request, reply, answer.outcome);
    if (operation.showsTimings) reply.header('server-timing', serverTiming(request, operation.readyMs, answer.outcome));
    vary(reply, 'Accept').header('cache-control', 'private, no-store').code(answer.status);
    if (typeof answer.body !== 'string') {
      const counted = countedParts(answer.body, operation, () => reply.elapsedTime);
      return reply.send(answerInParts(counted, settings.answerTimeoutMs));
    }
    operation.bytes = Buffer.byteLength(answer.body) - (operation.profileBytes ?? 0);
    return reply.header('content-type', withCharset(mediaType)).send(answer.body);
  };
}

/**
 * `/graphql`, after the GraphQL-over-HTTP specification: GET for queries, POST for everything.
 * Errors on the way to the graph are answered in GraphQL's form too.
 */
export async function graphqlRoute(server: FastifyInstance, handler: GraphqlHandler): Promise<void> {
  server.setErrorHandler(sendRefusal);
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler });
  server.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_request, reply) => {
      reply.header('allow', 'GET, POST');
      throw refuse(405, 'The graph is asked with GET or POST.');
    },
  });
}
