import { getNamedType, isAbstractType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { permissions } from '../../../auth/permissions/all.permissions.ts';
import type { Permission } from '../../../auth/permissions/permission.ts';
import type { Scope, Viewer } from '../../../viewer.ts';

const ISSUER = 'urn:vitrine:screens';
const guest: Viewer = { kind: 'guest', scopes: new Set() };

/** Who a screen is asked as. */
export interface ScreenViewer {
  readonly viewer: Viewer;
  /** In words: `guest`, `customer 1`, `staff with catalog:read`. */
  readonly words: string;
}

/**
 * The least viewer who may read all fields of a document: a guest, else a customer, else staff with the scopes that it
 * takes. Null where it takes a customer and the shop has none.
 */
export function leastViewer(
  schema: GraphQLSchema,
  document: DocumentNode,
  customerId: bigint | null,
): ScreenViewer | null {
  const needed = permissionsOf(schema, document).filter(({ anyone }) => !anyone);
  if (needed.length === 0) return { viewer: guest, words: 'guest' };
  if (needed.some(({ customer }) => customer) && needed.every(({ customer }) => customer)) {
    if (customerId === null) return null;
    const viewer = { customerId, scopes: new Set<Scope>(), issuer: ISSUER, subject: 'customer', name: 'a customer' };
    return { viewer: { kind: 'customer', ...viewer }, words: `customer ${customerId}` };
  }
  const scopes = scopesFor(needed);
  const viewer = { roles: [], scopes, issuer: ISSUER, subject: 'staff', name: 'npm run screens' };
  return { viewer: { kind: 'staff', ...viewer }, words: `staff with ${[...scopes].sort().join(', ')}` };
}

/** What has no choice comes first, so that the others are most often content with what is there. */
function scopesFor(needed: readonly Permission[]): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const { scopes: any } of [...needed].sort((one, other) => one.scopes.length - other.scopes.length))
    if (any.length > 0 && !any.some((scope) => scopes.has(scope))) scopes.add(any[0]!);
  return scopes;
}

/** The permission of every field of a document; of a field of an interface, those of all types that may be behind it. */
function permissionsOf(schema: GraphQLSchema, document: DocumentNode): Permission[] {
  const found: Permission[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name: { value: name } }) {
        const parent = info.getParentType();
        const type = parent && getNamedType(parent);
        const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
        for (const { name: typeName } of types) {
          const permission = permissions[typeName]?.[name];
          if (permission) found.push(permission);
        }
      },
    }),
  );
  return found;
}
