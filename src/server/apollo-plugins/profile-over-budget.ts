import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { StatementMeter } from '../../platform/db/statement-meter.ts';
import type { ScreenBudgets } from '../budgets/screen-budgets.ts';
import { answerProfile } from '../profile/answer-profile.ts';
import { requestOfOperation } from './request-of-operation.ts';

interface MeteredContext extends BaseContext {
  readonly meter?: Partial<StatementMeter>;
}

/** Notes which fields the statements of a screen are for, where it was over budget a moment ago. Weighed after the answer. */
export function profileOverBudgetPlugin<Context extends MeteredContext>(
  budgets: ScreenBudgets,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      const request = requestOfOperation(http);
      const screen = request?.operation.screen;
      if (!request || !screen) return;
      let claimed = false;
      return {
        async didResolveOperation({ contextValue: { meter } }) {
          claimed = meter !== undefined && budgets.claimProfile(screen);
          if (meter && claimed) meter.notes ??= [];
        },
        async willSendResponse({ response: { body }, contextValue, schema, document, operation }) {
          const notes = contextValue.meter?.notes;
          if (!claimed || !notes || !document || !operation) return;
          const { data } = body.kind === 'single' ? body.singleResult : body.initialResult;
          const profiled = { schema, document, operation, data, notes };
          request.operation.profile = () => answerProfile(profiled, false).fields;
        },
      };
    },
  };
}
