import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse, sendRefusal } from '../graphql-refusal.ts';
import type { CostLimits } from '../limits/cost-limits.ts';
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
  apollo: ApolloServer<Context>,
  settings: EdgeSettings,
  limits: CostLimits,
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
      runOperation(parts, apollo, limits, request, mediaType),
    );
    for (const [name, value] of answer.headers) reply.header(name, value);
    if (settings.environment !== 'production') reply.header('server-timing', serverTiming(request, reply.elapsedTime));
    return vary(reply, 'Accept').code(answer.status).header('content-type', withCharset(mediaType)).send(answer.body);
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
