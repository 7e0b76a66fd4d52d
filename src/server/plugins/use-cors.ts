import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { EdgeSettings } from '../server-settings.ts';

/** How long a browser keeps the answer to a preflight, seconds: as long as any of them does. */
const PREFLIGHT_AGE = 7_200;

/**
 * Pages of the allowed origins may call; credentials only where origins are named one by one. To pages of others there
 * is no CORS here: no header, and no answer to their preflight.
 */
export async function useCors(server: FastifyInstance, { corsOrigins }: EdgeSettings): Promise<void> {
  await server.register(cors, {
    origin:
      corsOrigins === '*'
        ? '*'
        : (origin, answer) => answer(null, origin !== undefined && corsOrigins.includes(origin) ? origin : false),
    credentials: corsOrigins !== '*',
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'age',
      'cache-status',
      'etag',
      'x-request-id',
      'x-vitrine-after',
      'x-shopify-api-version',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'server-timing',
    ],
    maxAge: PREFLIGHT_AGE,
  });
}
