import type { Permissions } from '../permissions/permissions.ts';
import { open } from './anyone.ts';

/** Opens the connections of the named types, and their edges, to everybody. */
export function openConnection(...types: string[]): Permissions {
  return Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection`, open('edges', 'nodes', 'pageInfo', 'totalCount')],
      [`${type}Edge`, open('cursor', 'node')],
    ]),
  );
}
