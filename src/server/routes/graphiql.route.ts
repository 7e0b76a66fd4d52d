import type { FastifyInstance } from 'fastify';
import { graphiqlPage } from '../graphiql-page.ts';
import { writePageHead } from '../page-head.ts';
import { vary } from '../vary.ts';

/** `/graphiql`: an explorer that needs nothing but this server. `/` leads to it. */
export async function graphiqlRoute(server: FastifyInstance): Promise<void> {
  server.get('/', async (_request, reply) => reply.redirect('/graphiql', 302));

  server.get('/graphiql', async (request, reply) => {
    const page = await graphiqlPage();
    vary(reply, 'Accept-Encoding');
    if (writePageHead(request, reply, page)) return reply.send();
    const { encoding, bytes } = page.encodedFor(request.headers['accept-encoding']);
    return reply.header('content-encoding', encoding).send(bytes);
  });
}
