import type { Menu } from '../../../generated/prisma/client.ts';
import { sql } from '../../../platform/db/database.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { RecordStore, withFreeHandle } from '../../edits/record.store.ts';
import type { Names } from '../../edits/record-texts.ts';
import type { WantedItem } from './menu-items-input.ts';
import { MenuItemsStore } from './menu-items.store.ts';

const HANDLE = ['handle'];

/** Writes of menus with their links. */
export class MenuEditStore {
  private readonly items: MenuItemsStore;

  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {
    this.items = new MenuItemsStore(tx);
  }

  /** @throws Refusal TAKEN, NOT_FOUND */
  async create(data: Names, wanted: readonly WantedItem[]): Promise<Menu> {
    await this.items.check(wanted, []);
    const menu = await withFreeHandle(this.tx.menu.create({ data }), data.handle, HANDLE);
    const items = await this.items.withKeys(wanted);
    await this.items.write(menu.id, items);
    this.note({ type: 'Menu', id: menu.id, before: null, after: toJson({ ...data, items }) });
    return menu;
  }

  read(id: bigint): Promise<Menu> {
    return this.tx.menu.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes what differs; nothing when nothing does.
   * @param wanted all links of the menu; undefined leaves them as they are
   * @throws Refusal TAKEN, NOT_FOUND
   */
  async update(menu: Menu, names: Partial<Names>, wanted: readonly WantedItem[] | undefined): Promise<Menu> {
    const current = await this.items.read(menu.id);
    if (wanted) await this.items.check(wanted, current);
    const items = wanted && (await this.items.withKeys(wanted));
    const { data, before, after } = changedFields({ ...menu, items: current }, { ...names, items });
    if (!data) return menu;
    const { items: changed, ...own } = data;
    const write = this.tx.menu.update({ where: { id: menu.id }, data: { ...own, version: { increment: 1 } } });
    const updated = await withFreeHandle(write, names.handle ?? menu.handle, HANDLE);
    if (changed) await this.items.write(menu.id, changed);
    this.note({ type: 'Menu', id: menu.id, before, after });
    return updated;
  }

  async delete(menu: Menu): Promise<void> {
    const items = await this.items.read(menu.id);
    await this.items.forget(sql`SELECT id FROM menu_item WHERE menu_id = ${menu.id}`);
    await this.tx.menu.delete({ where: { id: menu.id } });
    await RecordStore.forget(this.tx, 'menu', [menu.id]);
    this.note({ type: 'Menu', id: menu.id, before: toJson({ ...menu, items }), after: null });
  }
}
