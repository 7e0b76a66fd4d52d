import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute } from '@graphql-tools/executor';
import { beforeExecutionPlugin } from './apollo-plugins/before-execution.ts';
import { profileOverBudgetPlugin } from './apollo-plugins/profile-over-budget.ts';
import { profileOperationPlugin } from './apollo-plugins/profile-operation.ts';
import { optionalPartsPlugin } from './apollo-plugins/optional-parts.ts';
import { recordOperationPlugin } from './apollo-plugins/record-operation.ts';
import { settleCostPlugin } from './apollo-plugins/settle-cost.ts';
import type { ScreenBudgets } from './budgets/screen-budgets.ts';
import type { CompiledDocuments } from './documents/compiled-documents.ts';
import type { CostLimits } from './limits/cost-limits.ts';
import { documentLimits, errorLimits } from './limits/document-limits.ts';
import { toClientError } from './error-mapping.ts';
import type { ServerContext, ServerParts } from './server-parts.ts';

/** Apollo Server as the engine behind the route: no transport, no landing page, no reports, no batching. */
export function createApollo<Context extends ServerContext & BaseContext>(
  parts: ServerParts<Context>,
  limits: CostLimits,
  documents: CompiledDocuments,
  budgets: ScreenBudgets,
): ApolloServer<Context> {
  const { schema, config, logger } = parts;
  return new ApolloServer<Context>({
    schema,
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    // Set, so that Apollo's own reading of NODE_ENV decides nothing.
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Ids are turned into documents before Apollo sees the request.
    persistedQueries: false,
    documentStore: documents,
    legacyExperimentalExecuteIncrementally: execute,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationOptions: { maxErrors: errorLimits.refusals },
    executionOptions: { maxCoercionErrors: errorLimits.refusals },
    formatError: (_formatted, error) => toClientError(error, !config.introspection),
    plugins: [
      optionalPartsPlugin<Context>(!config.introspection),
      settleCostPlugin<Context>(limits),
      recordOperationPlugin<Context>(),
      profileOperationPlugin<Context>(config.environment === 'production'),
      profileOverBudgetPlugin<Context>(budgets),
      beforeExecutionPlugin<Context>(parts, limits),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
