import { open } from '../rules/anyone.ts';
import type { Permissions } from './permissions.ts';

export const catalogPermissions: Permissions = {
  Query: open('product'),
};
