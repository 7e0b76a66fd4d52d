import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { CostLimits } from '../limits/cost-limits.ts';
import type { ServerContext, ServerParts } from '../server-parts.ts';
import { requestOfOperation } from './request-of-operation.ts';

/**
 * For an operation that is about to run: holds it to its limits, then awaits `parts.beforeExecution`. Where variables do
 * not fit their types nothing is done: execution refuses them before the first resolver.
 */
export function beforeExecutionPlugin<Context extends ServerContext & BaseContext>(
  parts: Pick<ServerParts<Context>, 'beforeExecution'>,
  limits: CostLimits,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const declared = operation.variableDefinitions ?? [];
          const { coerced: variables } = getVariableValues(schema, declared, request.variables ?? {}, { maxErrors: 1 });
          if (!variables) return;
          const from = requestOfOperation(request.http);
          if (from) await limits.admit(from, contextValue.caller, { schema, document, operation, variables });
          await parts.beforeExecution?.(contextValue, { schema, operation, variables });
        },
      };
    },
  };
}
