import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { permissions } from '../auth/permissions/all.permissions.ts';
import { protect } from '../auth/protect.ts';
import { resolvers } from '../resolvers/resolvers.ts';
import { toGlobalId } from '../resolvers/node/to-global-id.ts';
import { completeSchema, directiveTypes } from '../schema/complete-schema.ts';

/** The graph as it is served: type-graphql's classes and resolvers, global ids, and the rules in front. */
export function buildGraphSchema(): GraphQLSchema {
  return protect(withGlobalIds(buildUnprotectedSchema()), permissions);
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
