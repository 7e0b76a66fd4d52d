import { open } from '../rules/anyone.ts';
import type { Permissions } from './permissions.ts';

/** Searching is open to everybody. */
export const searchPermissions: Permissions = {
  Filter: open('id', 'label', 'presentation', 'type', 'values'),
  FilterValue: open('count', 'id', 'image', 'input', 'label', 'swatch'),
  Swatch: open('color', 'image'),
};
