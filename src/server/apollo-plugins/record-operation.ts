import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { errorLimits } from '../limits/document-limits.ts';
import { MASKED_CODE } from '../error-mapping.ts';
import { codesOf, statusOfCode } from '../error-status.ts';
import { logFailure } from '../log-failure.ts';
import { requestOfOperation } from './request-of-operation.ts';

/**
 * Writes down what the operation was and how it went, logs in full what clients are told nothing of, gives masked
 * errors their request id, and keeps the number of errors within bounds.
 */
export function recordOperationPlugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const request = requestOfOperation(http);
      return {
        async didResolveOperation({ operation, operationName }) {
          if (!request || !operation) return;
          request.operation.name = operationName ?? undefined;
          request.operation.kind = operation.operation;
        },
        async willSendResponse({ response, errors: thrown }) {
          const { body } = response;
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          if (request) request.operation.isWhole = body.kind === 'single' && !result.errors && !result.extensions;
          if (!result.errors) return;
          const refused = !('data' in result) || result.data === undefined;
          const most = refused ? errorLimits.refusals : errorLimits.fieldErrors;
          result.errors = (result.errors ?? []).slice(0, most).map((error) => withRequestId(error, request));
          // Apollo knows 500 only for what fails before execution, as building the context for an unreachable store.
          if (refused && response.http.status === 500)
            response.http.status = statusOfCode(result.errors[0]?.extensions?.['code']);
          if (!request) return;
          request.operation.errorCodes = codesOf(result.errors);
          request.operation.refused = refused;
          logAll(request, thrown ?? []);
        },
        async didEncounterSubsequentErrors(_requestContext, errors) {
          if (request) logAll(request, errors);
        },
        async willSendSubsequentPayload(_requestContext, payload) {
          for (const part of payload.incremental ?? [])
            if (part.errors)
              Object.assign(part, {
                errors: part.errors.slice(0, errorLimits.fieldErrors).map((error) => withRequestId(error, request)),
              });
        },
      };
    },
  };
}

function withRequestId(error: GraphQLFormattedError, request: FastifyRequest | undefined): GraphQLFormattedError {
  if (error.extensions?.['code'] !== MASKED_CODE || !request) return error;
  return { ...error, extensions: { ...error.extensions, requestId: request.facts.requestId } };
}

function logAll(request: FastifyRequest, thrown: readonly GraphQLError[]): void {
  for (const error of thrown.slice(0, errorLimits.logged))
    logFailure(request.facts.logger, error, { operation: request.operation.name, path: error.path?.join('.') });
}
