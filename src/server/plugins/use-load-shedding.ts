import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { EdgeSettings } from '../server-settings.ts';

/** How long a shed client is asked to wait, seconds. */
const RETRY_AFTER_SECONDS = 1;

/**
 * Refuses work that cannot be done in time: 503 with Retry-After while the event loop lags, or when more requests are
 * in flight than the process can hold. Registered on the scope of the routes that cost something; probes stay out of it.
 */
export async function useLoadShedding(scope: FastifyInstance, settings: EdgeSettings): Promise<void> {
  await scope.register(underPressure, {
    maxEventLoopDelay: settings.maxEventLoopDelayMs,
    retryAfter: RETRY_AFTER_SECONDS,
    message: 'The server is busy. Try again in a moment.',
  });

  let inFlight = 0;
  scope.addHook('onRequest', async (_request, reply) => {
    if (inFlight >= settings.maxInFlight) {
      reply.header('retry-after', String(RETRY_AFTER_SECONDS));
      throw new VitrineError('UNAVAILABLE', 'The server is busy. Try again in a moment.');
    }
    inFlight += 1;
    reply.raw.once('close', () => {
      inFlight -= 1;
    });
  });
}
