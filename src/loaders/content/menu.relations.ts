import type { MenuItem } from '../../generated/prisma/client.ts';
import { asc } from '../support/order.ts';
import { toMany } from '../support/relation.ts';
import { menuItemTable } from './content.tables.ts';

/** All links of a menu on all levels; `parentId` makes them a tree. */
export const menuItems = toMany<{ id: bigint }, MenuItem>('menu.items', {
  list: { table: menuItemTable, parent: 't.menu_id' },
  order: { name: 'position', terms: [asc('t.position', 'integer'), asc('t.id', 'bigint')] },
  most: 500,
});
