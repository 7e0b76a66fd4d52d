import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { ServerContext, ServerParts } from '../server-parts.ts';

/**
 * Awaits `parts.beforeExecution` for an operation that is about to run. Where variables do not fit their types nothing
 * is awaited: execution refuses them before the first resolver.
 */
export function beforeExecutionPlugin<Context extends ServerContext & BaseContext>(
  parts: Pick<ServerParts<Context>, 'beforeExecution'>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, operation, request, contextValue }) {
          if (!operation || !parts.beforeExecution) return;
          const declared = operation.variableDefinitions ?? [];
          const { coerced } = getVariableValues(schema, declared, request.variables ?? {}, { maxErrors: 1 });
          if (coerced) await parts.beforeExecution(contextValue, { schema, operation, variables: coerced });
        },
      };
    },
  };
}
