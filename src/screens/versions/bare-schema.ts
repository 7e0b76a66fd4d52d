import { lexicographicSortSchema, parse, print, printSchema, visit, type GraphQLSchema } from 'graphql';

/** The SDL of a schema without descriptions, in alphabetical order: what a version is kept with, to be compared later. */
export function bareSchema(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  return print(
    visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}
