import { isObjectType, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield } from 'graphql-shield';
import { VitrineError } from '../platform/errors/vitrine-error.ts';
import type { Permissions } from './permissions/permissions.ts';
import { anyone } from './rules/anyone.ts';
import type { Rule } from './rules/rule.ts';

type Tree = Record<string, Record<string, Rule>>;

/**
 * Puts graphql-shield in front of the schema, deny by default: a field without a permission is refused.
 * shield awaits every field that it wraps, so fields that are open to everybody are not wrapped at all.
 */
export function protect(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const tree = guardedFields(schema, permissions);
  if (Object.keys(tree).length === 0) return schema;
  const forbidden = (): Error => new VitrineError('FORBIDDEN', 'You may not read or do this.');
  return applyMiddleware(schema, shield(tree, { allowExternalErrors: true, fallbackError: forbidden }));
}

/** The fields that need a rule at run time: those with one, and those that were forgotten. */
export function guardedFields(schema: GraphQLSchema, permissions: Permissions): Tree {
  const tree: Tree = {};
  for (const { type, field } of fieldsOf(schema)) {
    const rule = permissions[type]?.[field] ?? deny;
    if (rule !== anyone) (tree[type] ??= {})[field] = rule;
  }
  return tree;
}

/** Every field of every object type, introspection aside. */
export function fieldsOf(schema: GraphQLSchema): { type: string; field: string }[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })));
}
