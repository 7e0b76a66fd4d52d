import fastify, { type FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { ReadinessProbe } from '../platform/health/readiness-probe.ts';
import { ScreenRegistry } from '../screens/registry/screen-registry.ts';
import { screensFolder } from '../screens/registry/screens-folder.ts';
import { createApollo } from './apollo-server.ts';
import { acceptedFields } from './budgets/accepted-fields.ts';
import { RequestMetrics } from './budgets/request-metrics.ts';
import { ScreenBudgets } from './budgets/screen-budgets.ts';
import { fastifyOptions, MAX_CONNECTIONS } from './fastify-options.ts';
import { AutomaticDocuments } from './documents/automatic-documents.ts';
import { CompiledDocuments } from './documents/compiled-documents.ts';
import { RequestedDocuments } from './documents/requested-documents.ts';
import { AddressLimit } from './limits/address-limit.ts';
import { CostLimits } from './limits/cost-limits.ts';
import { MemoryBuckets } from './limits/memory-buckets.ts';
import { keepAnswers } from './cache/keep-answers.ts';
import { useCompression } from './plugins/use-compression.ts';
import { useCors } from './plugins/use-cors.ts';
import { useDrain } from './plugins/use-drain.ts';
import { useLoadShedding } from './plugins/use-load-shedding.ts';
import { usePlainBodies } from './plugins/use-plain-bodies.ts';
import { useProblemDetails } from './plugins/use-problem-details.ts';
import { useRateHeaders } from './plugins/use-rate-headers.ts';
import { useRateLimit } from './plugins/use-rate-limit.ts';
import { useReadyAnswers } from './plugins/use-ready-answers.ts';
import { useRequestIdentity } from './plugins/use-request-identity.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { useRunCounts } from './plugins/use-run-counts.ts';
import { useSecurityHeaders } from './plugins/use-security-headers.ts';
import { useSignInLimit } from './plugins/use-sign-in-limit.ts';
import { graphiqlRoute } from './routes/graphiql.route.ts';
import { createGraphqlHandler, graphqlRoute } from './routes/graphql.route.ts';
import { healthRoutes } from './routes/health.route.ts';
import { metricsRoute } from './routes/metrics.route.ts';
import { screensRoute } from './routes/screens.route.ts';
import { versionedGraphqlRoute } from './routes/versioned-graphql.route.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';
import { withDefaults } from './server-settings.ts';

/**
 * Builds the HTTP server around a graph, ready for `listen`. It opens nothing: stores are asked by readiness checks and
 * by requests only, so it starts and lives without them.
 */
export async function buildServer<Context extends ServerContext>(
  parts: ServerParts<Context>,
): Promise<FastifyInstance> {
  const settings = withDefaults(parts.config);
  const probe = new ReadinessProbe(parts.readiness);
  const buckets = parts.buckets ?? new MemoryBuckets();
  const limits = new CostLimits(settings, buckets);
  const registry = parts.screens ?? new ScreenRegistry([]);
  const compiled = new CompiledDocuments(parts.schema, parts.logger);
  registry.onChange(() => compiled.compile(registry));
  const metrics = new Registry();
  const accepted = parts.accepted ?? acceptedFields(screensFolder);
  const budgets = new ScreenBudgets({ registry: metrics, logger: parts.logger, accepted });
  const requests = new RequestMetrics(metrics);
  const limit = new AddressLimit(settings);
  const kept =
    settings.cache && parts.cache
      ? keepAnswers(parts.cache, parts, settings, { registry: metrics, requests, limit })
      : undefined;
  const apollo = createApollo(parts, limits, compiled, budgets);
  await apollo.start();

  const server = fastify(fastifyOptions(settings, parts.logger));
  server.server.maxConnections = MAX_CONNECTIONS;
  useRequestIdentity(server, parts.logger);
  useRequestLog(server, parts.logger);
  useProblemDetails(server);
  useDrain(server, probe, settings);
  await useSecurityHeaders(server, settings);
  await useCors(server, settings);
  await useCompression(server);
  if (kept?.ready) {
    useReadyAnswers(server, kept.ready, () => probe.draining);
    registry.onChange(() => kept.ready?.forget());
  }
  server.addHook('onClose', () => apollo.stop());
  server.addHook('onClose', async () => budgets.close());

  await server.register((scope) => healthRoutes(scope, probe));
  if (settings.metrics) await server.register((scope) => metricsRoute(scope, metrics));
  await server.register(async (costly) => {
    await useLoadShedding(costly, settings);
    useRateLimit(costly, settings, limit);
    useSignInLimit(costly, settings, buckets);
    if (settings.graphiql) {
      await costly.register(graphiqlRoute);
      await costly.register((scope) => screensRoute(scope, registry, settings, (screen) => budgets.countersOf(screen)));
    }
    for (const routes of parts.routes ?? []) await costly.register(routes);
    await costly.register(async (graph) => {
      usePlainBodies(graph);
      useRateHeaders(graph);
      useRunCounts(graph, requests, budgets);
      const automatic = new AutomaticDocuments(new Set(settings.automaticDocumentClients), parts.redis);
      const sources = { registry, automatic, missed: parts.upkeep?.missed, safelist: settings.safelist };
      const engine = { apollo, limits, documents: new RequestedDocuments(sources), ...kept?.engine };
      const handler = createGraphqlHandler(parts, engine, settings, kept?.answers);
      await graph.register((scope) => graphqlRoute(scope, handler));
      await graph.register((scope) => versionedGraphqlRoute(scope, handler));
    });
  });
  return server;
}
