import type { FastifyInstance, FastifyRequest } from 'fastify';
import { outcomeOf, type RequestMetrics } from '../budgets/request-metrics.ts';
import type { ScreenBudgets } from '../budgets/screen-budgets.ts';
import { namedClient } from '../documents/named-client.ts';

/** Counts each request of the graph, and holds screens to their budgets, once the answer was sent. */
export function useRunCounts(graph: FastifyInstance, metrics: RequestMetrics, budgets: ScreenBudgets): void {
  graph.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) metrics.count(request, 'aborted', reply.elapsedTime);
    });
  });
  graph.addHook('onResponse', async (request, reply) => {
    const outcome = outcomeOf(request, reply.statusCode);
    metrics.count(request, outcome, reply.elapsedTime);
    if (outcome === 'ok' || outcome === 'errors' || outcome === 'timeout')
      await recordRun(request, budgets, reply.elapsedTime);
  });
}

async function recordRun(request: FastifyRequest, budgets: ScreenBudgets, elapsedMs: number): Promise<void> {
  const { screen, began, cost, bytes = 0, readyMs = elapsedMs, profile } = request.operation;
  if (!screen || !began) return;
  const { version: said } = namedClient(request.headers);
  const [newest] = screen.versions;
  const known = screen.versions.find(({ version }) => version === said);
  const version = known?.version ?? (screen.deployed ? 'deployed' : (newest?.version ?? 'deployed'));
  await budgets.record({ screen, version, durationMs: readyMs, statements: cost?.count ?? 0, bytes }, profile);
}
