import { open } from './grants.ts';
import type { Permissions } from './permissions.ts';

/** Anything may be asked for by its id; what its reader may not see is hidden where it is read. */
export const nodePermissions: Permissions = {
  Query: open('node', 'nodes'),
  Metafield: open('parentResource'),
};
