import type { FastifyInstance } from 'fastify';
import { refuse } from '../graphql-refusal.ts';

/** Bodies are JSON as it is: no forms, no text, no compressed bodies, whose real size nobody knows beforehand. */
export function usePlainBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'));
  scope.addHook('onRequest', async ({ headers }, reply) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase();
    if (!encoding || encoding === 'identity') return;
    reply.header('accept-encoding', 'identity');
    throw refuse(415, 'Compressed request bodies are not read: send the body without Content-Encoding.');
  });
}
