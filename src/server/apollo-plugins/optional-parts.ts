import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { planOptionalParts } from '../../screens/optional/optional-plan.ts';
import type { DegradedPart, PartOutcomes } from '../../screens/optional/part-outcomes.ts';
import { MASKED_CODE, toClientError } from '../error-mapping.ts';
import { logFailure } from '../log-failure.ts';
import { requestOfOperation } from './request-of-operation.ts';

interface PartsOfContext extends BaseContext {
  readonly parts?: PartOutcomes;
}

/** Runs the optional parts of an operation apart, and tells in `extensions.degraded` which of them are missing. */
export function optionalPartsPlugin<Context extends PartsOfContext>(hideNames: boolean): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const facts = requestOfOperation(http)?.facts;
      /** What became of parts since it was asked the last time. */
      const news = (parts: PartOutcomes | undefined) => {
        const errors = parts?.errors.splice(0) ?? [];
        const degraded = parts?.degraded.splice(0) ?? [];
        const failures = [...errors, ...degraded.flatMap(({ error }) => error ?? [])];
        for (const error of failures.slice(0, 5))
          if (facts) logFailure(facts.logger, error, { path: error.path?.join('.') });
        return {
          errors: errors.map((error) => toClientError(error, hideNames)),
          degraded: degraded.map((part) => shown(part, hideNames, facts?.requestId)),
        };
      };
      return {
        async didResolveOperation({ schema, document, request, contextValue }) {
          planOptionalParts(schema, document);
          if (contextValue.parts) contextValue.parts.variables = request.variables ?? {};
        },
        async executionDidStart(requestContext) {
          const { schema, document } = requestContext;
          const plan = planOptionalParts(schema, document);
          if (!plan) return;
          runInstead(requestContext, plan.document);
          return { executionDidEnd: async () => runInstead(requestContext, document) };
        },
        async willSendResponse({ response: { body }, contextValue }) {
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          const { errors, degraded } = news(contextValue.parts);
          if (errors.length > 0) result.errors = [...(result.errors ?? []), ...errors];
          if (degraded.length > 0) result.extensions = { ...result.extensions, degraded };
        },
        async willSendSubsequentPayload({ contextValue }, payload) {
          const { errors, degraded } = news(contextValue.parts);
          const [first] = payload.incremental ?? [];
          if (first && errors.length > 0) Object.assign(first, { errors: [...(first.errors ?? []), ...errors] });
          if (degraded.length > 0) payload.extensions = { ...payload.extensions, degraded };
        },
      };
    },
  };
}

/** Apollo executes the document that it finds here; its types say that nobody changes it. */
function runInstead(requestContext: { readonly document: DocumentNode }, document: DocumentNode): void {
  (requestContext as { document: DocumentNode }).document = document;
}

function shown({ path, reason, deadlineMs, error }: DegradedPart, hideNames: boolean, requestId?: string) {
  if (!error) return { path, reason, deadlineMs };
  const { message, extensions } = toClientError(error, hideNames);
  const code = extensions?.['code'];
  return { path, reason, deadlineMs, code, message, ...(code === MASKED_CODE ? { requestId } : {}) };
}
