import type { Permissions } from './permissions.ts';
import { open } from './grants.ts';

/** What a mutation answers about its input; whoever may call it may read that. */
export const editsPermissions: Permissions = {
  UserError: open('code', 'field', 'message'),
  VersionConflict: open('currentVersion', 'expectedVersion'),
};
