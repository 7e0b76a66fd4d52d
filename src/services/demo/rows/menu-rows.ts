import { type DemoMenuItem, MENUS } from '../content/menus.ts';
import { POLICIES } from '../content/policies.ts';
import { type Addresses } from './content-rows.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';

/** Adds the menus with their nested items, which point to records added before. */
export function addMenus(rows: TableRows, keys: RowKeys, addresses: Addresses): void {
  POLICIES.forEach(({ handle }, i) => addresses.set(`SHOP_POLICY:${handle}`, i + 1));
  for (const { handle, title, items } of MENUS) {
    const id = keys.next('menu');
    rows.add('menu', { id, handle, title: title[0] });
    rows.add('translation', ...translationRows('menu', id, { title }));
    addItems(rows, keys, addresses, id, null, items);
  }
}

function addItems(
  rows: TableRows,
  keys: RowKeys,
  addresses: Addresses,
  menuId: number,
  parentId: number | null,
  items: readonly DemoMenuItem[],
): void {
  items.forEach(({ title, type, url, items: children = [] }, i) => {
    const id = keys.next('menu_item');
    const resourceId = addresses.get(`${type}:${url.split('/').pop()}`) ?? null;
    rows.add('menu_item', {
      id,
      menu_id: menuId,
      parent_id: parentId,
      position: i + 1,
      title: title[0],
      type,
      resource_id: resourceId,
      url,
      tags: [],
    });
    rows.add('translation', ...translationRows('menu_item', id, { title }));
    addItems(rows, keys, addresses, menuId, id, children);
  });
}
