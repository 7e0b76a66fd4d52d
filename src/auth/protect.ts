import { defaultFieldResolver, type GraphQLField, isObjectType, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { shield } from 'graphql-shield';
import { inWords, type Permission } from './permissions/permission.ts';
import type { Permissions } from './permissions/permissions.ts';
import { type Asked, isGranted, ruleFor } from './rules/rule-for.ts';

/** What a field without a permission may do: nothing. */
const nobody: Permission = { anyone: false, customer: false, scopes: [] };

/** A field with a rule in front of it. */
export interface GuardedField {
  readonly type: string;
  readonly field: string;
  readonly permission: Permission;
}

/**
 * Puts graphql-shield in front of the schema, deny by default: a field without a permission is refused.
 * shield awaits every field that it wraps, which nearly doubles the cost of a list. So fields that are open to everybody are not
 * wrapped at all, and of the others only the first of a request is: what shield has granted once, the rest of the
 * request reads directly.
 */
export function protect(schema: GraphQLSchema, permissions: Permissions): GraphQLSchema {
  const guarded = guardedFields(schema, permissions);
  if (guarded.length === 0) return schema;
  const tree: Record<string, Record<string, ReturnType<typeof ruleFor>>> = {};
  for (const { type, field, permission } of guarded) (tree[type] ??= {})[field] = ruleFor(permission);
  const shielded = applyMiddleware(schema, shield(tree, { allowExternalErrors: true }));
  const ruled = new Map(guarded.map((one) => [one, fieldOf(shielded, one).resolve!]));
  // shield wraps all fields of a type that has a rule somewhere: those that are open are put back as they were.
  for (const one of fieldsOf(schema)) Object.assign(fieldOf(shielded, one), { resolve: fieldOf(schema, one).resolve });
  for (const one of guarded) guard(fieldOf(shielded, one), ruled.get(one)!, inWords(one.permission));
  return shielded;
}

function guard(field: Field, ask: NonNullable<Field['resolve']>, permission: string): void {
  const read = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) =>
    isGranted(context, permission) ? read(parent, args, context, info) : ask(parent, args, context, info);
}

/** The fields that need a rule at run time: those with one, and those that were forgotten. */
export function guardedFields(schema: GraphQLSchema, permissions: Permissions): GuardedField[] {
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

type Field = GraphQLField<unknown, Asked>;

function fieldOf(schema: GraphQLSchema, { type, field }: Pick<GuardedField, 'type' | 'field'>): Field {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type.`);
  return found.getFields()[field]!;
}
