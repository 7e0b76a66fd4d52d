import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { EdgeSettings } from '../server-settings.ts';

/** Pages of the allowed origins may call; credentials only where origins are named one by one. */
export async function useCors(server: FastifyInstance, { corsOrigins }: EdgeSettings): Promise<void> {
  await server.register(cors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    credentials: corsOrigins !== '*',
    methods: ['GET', 'POST'],
    exposedHeaders: [
      'x-request-id',
      'x-shopify-api-version',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'server-timing',
    ],
    maxAge: 7_200,
  });
}
