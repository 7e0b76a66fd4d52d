import type { FastifyInstance } from 'fastify';
import { resolveVersion } from '../api-version.ts';
import { refuse, sendRefusal } from '../graphql-refusal.ts';
import type { GraphqlHandler } from './graphql.route.ts';

/**
 * `/api/:version/graphql.json`, where published storefront clients look for the graph. Their access tokens are accepted
 * and not read: what the graph shows is public. `application/graphql` bodies hold the bare document, as older clients
 * send them.
 */
export async function versionedGraphqlRoute(server: FastifyInstance, handler: GraphqlHandler): Promise<void> {
  server.setErrorHandler(sendRefusal);
  server.addContentTypeParser(
    'application/graphql',
    { parseAs: 'string' },
    async (_request: unknown, body: string | Buffer) => ({
      query: String(body),
    }),
  );
  server.route<{ Params: { version: string } }>({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/:version/graphql.json',
    onRequest: async ({ params: { version: asked }, method }, reply) => {
      const resolved = resolveVersion(asked);
      if ('refusal' in resolved) throw refuse(404, resolved.refusal);
      reply.header('x-shopify-api-version', resolved.version);
      if (method === 'POST') return;
      reply.header('allow', 'POST');
      throw refuse(405, 'Storefront clients ask with POST; GET is served at /graphql.');
    },
    handler,
  });
}
