import type { Permission } from './permission.ts';
import type { Permissions } from './permissions.ts';
import { anyone } from './grants.ts';

/** Opens the connections of the named types, and their edges, to everybody. */
export function openConnection(...types: string[]): Permissions {
  return connections(anyone, types);
}

/** Opens the connections of the named types, and their edges, to whom the permission is for. */
export function connections(permission: Permission, types: readonly string[]): Permissions {
  const all = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, permission]));
  return Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection`, all('edges', 'nodes', 'pageInfo', 'totalCount')],
      [`${type}Edge`, all('cursor', 'node')],
    ]),
  );
}
