import { graphql, type ExecutionResult } from 'graphql';
import type { Database } from '../../../src/platform/db/database.ts';
import { metered } from '../../../src/platform/db/statement-meter.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import type { InContext } from '../../../src/services/shop/buyer.ts';
import { wire } from '../../../src/wiring.ts';

/** What an operation was answered, and how many statements that took. */
export interface Answer {
  // An answer is as deep as its query; what is expected of it is said where it is looked at.
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors: ExecutionResult['errors'];
  readonly statements: number;
}

const schema = buildGraphSchema();

/** Asks the graph, rules included, without HTTP before it. */
export function catalogGraph(database: Database) {
  const wiring = wire(database, 'https://shop.example');
  return async (
    source: string,
    variableValues: Record<string, unknown> = {},
    inContext: InContext = {},
  ): Promise<Answer> => {
    const contextValue = wiring.createContext({ requestId: 'r', traceId: 't' });
    await contextValue.enter(inContext);
    const { data, errors } = await metered(contextValue.meter, () =>
      graphql({ schema, source, variableValues, contextValue }),
    );
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors, statements: contextValue.meter.count };
  };
}
