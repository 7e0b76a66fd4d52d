import {
  buildASTSchema,
  getNullableType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLFieldMap,
  type GraphQLSchema,
} from 'graphql';

/** The name of the twin of a field. */
export const twinOf = (field: string): string => `optional__${field}`;

/**
 * A schema of its own in which every field of objects and interfaces has a twin that may be null: what an optional field is to
 * whoever reads the answer. Types are written from it; no client and no server ever sees it.
 * @param sdl the schema as a document
 */
export function withNullableTwins(sdl: DocumentNode): GraphQLSchema {
  const schema = buildASTSchema(sdl, { assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap()))
    if ((isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')) addTwins(type.getFields());
  return schema;
}

function addTwins(fields: GraphQLFieldMap<unknown, unknown>): void {
  for (const [name, field] of Object.entries(fields))
    fields[twinOf(name)] = { ...field, name: twinOf(name), type: getNullableType(field.type), astNode: undefined };
}
