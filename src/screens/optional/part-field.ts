import { randomBytes } from 'node:crypto';
import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLScalarType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

/** A name that no client can guess: the field is for documents that were planned here, and for nobody else. */
export const PART_FIELD = `part_${randomBytes(12).toString('hex')}`;
/** Its argument: which of the plan's parts it stands for. */
export const PART_NUMBER = 'number';

/** What a part answered, already complete: it is passed on as it is. */
const partType = new GraphQLScalarType({
  name: 'Part',
  description: 'A part of an answer.',
  serialize: (value) => value,
});

/**
 * Gives every object and interface type the field that stands for an optional part. It is not enumerable, so neither
 * introspection nor a printed schema, a permission nor a suggestion of names knows of it.
 */
export function addPartField(schema: GraphQLSchema, resolve: GraphQLFieldResolver<unknown, never>): GraphQLSchema {
  const value: GraphQLField<unknown, never> = {
    name: PART_FIELD,
    description: null,
    type: partType,
    args: [
      {
        ...{ name: PART_NUMBER, description: null, type: new GraphQLNonNull(GraphQLInt), defaultValue: undefined },
        ...{ deprecationReason: null, extensions: {}, astNode: null },
      },
    ],
    resolve,
    deprecationReason: undefined,
    extensions: {},
    astNode: undefined,
  };
  for (const type of Object.values(schema.getTypeMap()))
    if ((isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      Object.defineProperty(type.getFields(), PART_FIELD, { value, enumerable: false, configurable: true });
  return schema;
}
