import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit, type GraphQLSchema } from 'graphql';

/**
 * A copy of a schema with one text of its definition replaced, to see a check go red. Definitions stand in
 * alphabetical order and without descriptions, each field on one line.
 * @throws Error when the text is not there, so that no check can pass because its break has gone
 */
export function editedSchema(schema: GraphQLSchema, text: string | RegExp, replacement: string): GraphQLSchema {
  const bare = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  const before = print(bare);
  const after = before.replace(text, replacement);
  if (after === before) throw new Error(`The schema has no ${String(text)} to break.`);
  return buildSchema(after);
}
