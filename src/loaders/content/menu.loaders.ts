import type { MenuItem } from '../../generated/prisma/client.ts';
import type { BatchRead } from '../support/batch-read.ts';
import { byId, byText } from '../support/by-key.ts';
import { manyByKey } from '../support/many-by-key.ts';
import { asc } from '../support/order.ts';
import { menuItemTable, menuTable } from './content.tables.ts';

export const menuById = byId(menuTable);
export const menuByHandle = byText(menuTable, 'handle');
export const menuItemById = byId(menuItemTable);

/** Links that a menu shows at the most, those of all its levels together. */
const MOST_ITEMS = 1_000;

/** All links of a menu: under null those at the top, under the id of a link those below it; each in order. */
export type MenuTree = ReadonlyMap<bigint | null, readonly MenuItem[]>;

const order = { name: 'position', terms: [asc('t.position', 'integer'), asc('t.id', 'bigint')] };
const itemsByMenuId = manyByKey<MenuItem>(
  'menu_item by menu_id',
  { table: menuItemTable, parent: 't.menu_id' },
  { size: MOST_ITEMS - 1, order, fromEnd: false, after: null, before: null },
);

/** A menu's links at every depth: one statement for all menus that are asked for, however deep they are. */
export const menuTreeByMenuId: BatchRead<bigint, MenuTree> = {
  name: itemsByMenuId.name,
  async read(reader, scope, keys) {
    const menus = await itemsByMenuId.read(reader, scope, keys);
    return menus.map(toTree);
  },
};

function toTree(items: readonly MenuItem[]): MenuTree {
  const tree = new Map<bigint | null, MenuItem[]>();
  for (const item of items) {
    const siblings = tree.get(item.parentId);
    if (siblings) siblings.push(item);
    else tree.set(item.parentId, [item]);
  }
  return tree;
}
