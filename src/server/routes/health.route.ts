import type { FastifyInstance } from 'fastify';
import type { CheckResult } from '../../platform/health/readiness.ts';
import type { ReadinessProbe } from '../../platform/health/readiness-probe.ts';
import { sendProblem } from '../problem-details.ts';

/**
 * `/healthz`: the process lives; asks nobody, so that a store that is away never gets the process restarted.
 * `/readyz`: this process can serve; "degraded" where something is away that it can do without, 503 with the state of every check while
 * one fails that it needs, or the process is stopping.
 */
export async function healthRoutes(server: FastifyInstance, probe: ReadinessProbe): Promise<void> {
  server.get('/healthz', { logLevel: 'warn' }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive', uptimeSeconds: Math.round(process.uptime()) }),
  );

  server.get('/readyz', { logLevel: 'warn' }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    // While draining the answer is known: a store that hangs must not delay it.
    const results = probe.draining ? [] : await probe.state();
    const troubled = results.filter(({ status }) => status !== 'ok');
    for (const { name, status, cause } of troubled)
      request.facts.logger.warn({ check: name, status, err: cause }, 'A readiness check fails.');
    const failing = troubled.filter(({ isOptional }) => !isOptional);
    if (!probe.draining && failing.length === 0)
      return reply.send({ status: troubled.length > 0 ? 'degraded' : 'ready', checks: toChecks(results) });
    return sendProblem(request, reply.header('retry-after', '1'), {
      status: 503,
      title: 'Not ready',
      detail: probe.draining
        ? 'The process is stopping and takes no more work.'
        : failing.map(({ name, status }) => `${name}: ${status}`).join(', '),
      draining: probe.draining,
      checks: toChecks(results),
    });
  });
}

/** Names and states only: causes may hold a driver's words. */
function toChecks(results: readonly CheckResult[]): Record<string, { status: string; durationMs: number }> {
  return Object.fromEntries(results.map(({ name, status, durationMs }) => [name, { status, durationMs }]));
}
