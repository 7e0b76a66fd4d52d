import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { StatementMeter } from '../../platform/db/statement-meter.ts';
import type { Viewer } from '../../viewer.ts';
import { answerProfile } from '../profile/answer-profile.ts';
import { requestOfOperation } from './request-of-operation.ts';

/** With this header at "1" an answer tells in `extensions.profile` where its statements and its bytes come from. */
const ASKED_BY = 'x-vitrine-profile';

/** Whether an answer is to tell where its statements and its bytes come from. */
export function asksForProfile({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers[ASKED_BY] === '1';
}

interface ProfiledContext extends BaseContext {
  readonly meter?: Partial<StatementMeter>;
  readonly caller?: Viewer;
}

/** Profiles the operations for which that is asked: by anybody outside of production, there by staff who may send any document. */
export function profileOperationPlugin<Context extends ProfiledContext>(
  production: boolean,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request: { http } }) {
      if (http?.headers.get(ASKED_BY) !== '1') return;
      return {
        async didResolveOperation({ contextValue: { meter, caller } }) {
          const scopes: ReadonlySet<string> | undefined = caller?.scopes;
          if (meter && (!production || scopes?.has('documents:any'))) meter.notes = [];
        },
        async willSendResponse({ response, contextValue, schema, document, operation }) {
          const notes = contextValue.meter?.notes;
          if (!notes || !document || !operation || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const profile = answerProfile({ schema, document, operation, data: singleResult.data, notes }, !production);
          singleResult.extensions = { ...singleResult.extensions, profile };
          const request = requestOfOperation(http);
          if (request) request.operation.profileBytes = Buffer.byteLength(`"profile":${JSON.stringify(profile)}`);
        },
      };
    },
  };
}
