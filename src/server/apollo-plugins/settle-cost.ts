import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { AnswerParts } from '../limits/answer-parts.ts';
import { costExtension } from '../limits/cost-extension.ts';
import type { CostLimits } from '../limits/cost-limits.ts';
import { requestOfOperation } from './request-of-operation.ts';

/**
 * Measures what an answer cost once it is there, gives back what was charged too much, and tells it where that is asked for.
 * Of an answer in parts, the last part tells it. Comes after whoever adds errors and `extensions.degraded`.
 */
export function settleCostPlugin<Context extends BaseContext>(limits: CostLimits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const request = requestOfOperation(http);
      if (!request) return;
      let parts: AnswerParts | undefined;
      let whole = true;
      return {
        async willSendResponse({ response: { body } }) {
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          whole = isWhole(result);
          if (body.kind === 'single') limits.settle(request, whole ? result.data : undefined);
          else parts = new AnswerParts(result.data);
          const cost = costExtension(request);
          if (cost) result.extensions = { ...result.extensions, cost };
        },
        async willSendSubsequentPayload(_requestContext, payload) {
          for (const part of payload.incremental ?? []) {
            whole &&= isWhole({ ...part, data: part });
            parts?.add(part);
          }
          whole &&= isWhole({ ...payload, data: payload });
          if (payload.hasNext) return;
          limits.settle(request, whole ? parts?.data : undefined);
          const cost = costExtension(request);
          if (cost) payload.extensions = { ...payload.extensions, cost };
        },
      };
    },
  };
}

/** Nothing is missing but what is not there. */
function isWhole(result: {
  data?: unknown;
  errors?: readonly unknown[];
  extensions?: Record<string, unknown>;
}): boolean {
  return Boolean(result.data) && !result.errors?.length && !result.extensions?.['degraded'];
}
