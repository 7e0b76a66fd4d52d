import { isObjectType, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { shield, type rule } from 'graphql-shield';
import type { Permission } from './permissions/permission.ts';
import type { Permissions } from './permissions/permissions.ts';
import { ruleFor } from './rules/rule-for.ts';

type Tree = Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>>;

/** What a field without a permission may do: nothing. */
const nobody: Permission = { anyone: false, customer: false, scopes: [] };

/**
 * Puts graphql-shield in front of the schema, deny by default: a field without a permission is refused.
 * shield awaits every field that it wraps, so fields that are open to everybody are not wrapped at all.
 */
export function protect(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const tree: Tree = {};
  for (const { type, field, permission } of guardedFields(schema, permissions))
    (tree[type] ??= {})[field] = ruleFor(permission);
  if (Object.keys(tree).length === 0) return schema;
  return applyMiddleware(schema, shield(tree, { allowExternalErrors: true }));
}

/** The fields that need a rule at run time: those with one, and those that were forgotten. */
export function guardedFields(
  schema: GraphQLSchema,
  permissions: Permissions,
): { type: string; field: string; permission: Permission }[] {
  return fieldsOf(schema)
    .map(({ type, field }) => ({ type, field, permission: permissions[type]?.[field] ?? nobody }))
    .filter(({ permission }) => !permission.anyone);
}

/** Every field of every object type, introspection aside. */
export function fieldsOf(schema: GraphQLSchema): { type: string; field: string }[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })));
}
