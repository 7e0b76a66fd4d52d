import { catalogPermissions } from './catalog.permissions.ts';
import { mergePermissions } from './permissions.ts';

/** The permissions of every domain. */
export const permissions = mergePermissions([catalogPermissions]);
