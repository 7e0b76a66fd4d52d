import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { processMetrics } from '../../platform/telemetry/process-metrics.ts';

/**
 * `/metrics`: the process, the requests and the screens, in the text format of Prometheus. For whoever watches the server, not
 * for the public: a proxy in front keeps it to itself.
 */
export async function metricsRoute(server: FastifyInstance, registry: Registry): Promise<void> {
  const ofProcess = processMetrics();
  server.get('/metrics', { logLevel: 'warn' }, async (_request, reply) => {
    const texts = await Promise.all([ofProcess.metrics(), registry.metrics()]);
    return reply.header('cache-control', 'no-store').type(registry.contentType).send(texts.join('\n'));
  });
}
