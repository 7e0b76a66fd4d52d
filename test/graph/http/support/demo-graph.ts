import { setTimeout as pause } from 'node:timers/promises';
import { buildSchema, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { VitrineError } from '../../../../src/platform/errors/vitrine-error.ts';

/** What a driver's error looks like: none of these words may leave the server. */
export const DRIVER_WORDS = 'column "price" does not exist: SELECT price FROM product WHERE id = $1';

const sdl = /* GraphQL */ `
  directive @defer(label: String, if: Boolean = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @stream(label: String, if: Boolean = true, initialCount: Int = 0) on FIELD
  scalar Opaque
  input Filter {
    and: [Filter!]
    text: String
  }
  type Query {
    greeting(name: String, filter: Filter, times: Int = 1): String!
    self: Query!
    broken: String
    brokenRequired: String!
    slow(ms: Int!): String
    away: String
    late: String
    refused(name: String!): String
    strict(times: Int! = 1): String
    many(count: Int!): [Query!]!
    opaque: Opaque
    requestId: String!
  }
  type Mutation {
    count: Int!
  }
`;

/** A graph of its own for tests of the HTTP edge, with every way to go wrong. */
export function demoGraph(): { schema: GraphQLSchema; mutations: () => number } {
  const schema = buildSchema(sdl);
  let mutations = 0;
  const fail = () => {
    throw Object.assign(new Error(DRIVER_WORDS), { code: '42703', query: 'SELECT price FROM product' });
  };
  const resolve = (type: string, field: string, resolver: (source: never, args: never, context: never) => unknown) => {
    const definition = schema.getType(type);
    if (!definition || !('getFields' in definition)) throw new Error(`no type ${type}`);
    Object.assign(definition.getFields()[field] ?? {}, { resolve: resolver });
  };
  Object.assign(schema.getType('Opaque') as GraphQLScalarType, { serialize: fail });
  resolve('Query', 'greeting', (_, { name }: { name?: string }) => `Hello ${name ?? 'you'}`);
  resolve('Query', 'self', () => ({}));
  resolve('Query', 'broken', fail);
  resolve('Query', 'brokenRequired', fail);
  resolve('Query', 'opaque', () => 'a value');
  resolve('Query', 'slow', (_, { ms }: { ms: number }) => pause(ms, 'done'));
  resolve('Query', 'strict', () => 'fine');
  resolve('Query', 'many', (_, { count }: { count: number }) => Array.from({ length: count }, () => ({})));
  resolve('Query', 'requestId', (_s, _a, { requestId }: { requestId: string }) => requestId);
  resolve('Query', 'away', () => {
    throw new VitrineError(
      'UNAVAILABLE',
      'The shop is not available for a moment.',
      {},
      { cause: new Error(DRIVER_WORDS) },
    );
  });
  resolve('Query', 'late', () => {
    throw new VitrineError('TIMEOUT', 'The shop took too long to answer.');
  });
  resolve('Query', 'refused', (_, { name }: { name: string }) => {
    throw new VitrineError('BAD_USER_INPUT', `There is no ${name}.`, { argument: 'name' });
  });
  resolve('Mutation', 'count', () => (mutations += 1));
  return { schema, mutations: () => mutations };
}
