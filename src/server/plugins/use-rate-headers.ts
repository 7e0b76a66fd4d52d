import type { FastifyInstance } from 'fastify';
import { tellRate } from '../limits/rate-limit-headers.ts';

/** Every answer of the graph says what is left to who asked, refused or not. */
export function useRateHeaders(graph: FastifyInstance): void {
  graph.addHook('onSend', async (request, reply) => {
    if (request.operation.rate) tellRate(reply, request.operation.rate);
  });
}
