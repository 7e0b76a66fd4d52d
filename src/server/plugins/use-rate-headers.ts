import type { FastifyInstance } from 'fastify';
import { tellRate } from '../limits/rate-limit-headers.ts';

/** Every answer of the graph says what is left to who asked, refused or not; but for answers that others are given too. */
export function useRateHeaders(graph: FastifyInstance): void {
  graph.addHook('onSend', async ({ operation: { rate, isForAll } }, reply) => {
    if (rate && !isForAll) tellRate(reply, rate);
  });
}
