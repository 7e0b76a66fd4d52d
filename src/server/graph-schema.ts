import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { permissions } from '../auth/permissions/all.permissions.ts';
import type { Permissions } from '../auth/permissions/permissions.ts';
import { protect } from '../auth/protect.ts';
import { resolvers } from '../resolvers/resolvers.ts';
import { toGlobalId } from '../resolvers/node/to-global-id.ts';
import { addPartField } from '../screens/optional/part-field.ts';
import { runPart } from '../screens/optional/run-part.ts';
import { completeSchema, directiveTypes } from '../schema/complete-schema.ts';
import { attributeFields } from './profile/attribute-fields.ts';

/**
 * The graph as it is served: type-graphql's classes and resolvers, global ids, and the rules in front.
 * @param rules other permissions, or null for none: to measure what they cost
 */
export function buildGraphSchema(rules: Permissions | null = permissions): GraphQLSchema {
  const schema = withGlobalIds(attributeFields(buildUnprotectedSchema()));
  return addPartField(rules ? protect(schema, rules) : schema, runPart);
}

/** The graph without rules: for code generation and proofs only. */
export function buildUnprotectedSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: directiveTypes,
    validate: false,
    disableInferringDefaultValues: true,
  });
  return completeSchema(schema);
}

/** Records carry the bigint key of their row; the world sees a global id. */
function withGlobalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const id = isObjectType(type) ? type.getFields()['id'] : undefined;
    if (id && String(id.type).startsWith('ID')) id.resolve ??= toGlobalId;
  }
  return schema;
}
