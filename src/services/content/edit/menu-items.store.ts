import type { MenuItem } from '../../../generated/prisma/client.ts';
import { sql } from '../../../platform/db/database.ts';
import { toJson } from '../../edits/changed-fields.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import type { WantedItem } from './menu-items-input.ts';

/** A link as its row will be. */
export type MenuItemRow = Omit<MenuItem, 'menuId'>;

/** The links of one menu: each act is one statement, however many they are. */
export class MenuItemsStore {
  constructor(private readonly tx: Transaction) {}

  /** The links of the menu as they are. */
  async read(menuId: bigint): Promise<MenuItemRow[]> {
    return this.tx.menuItem.findMany({ where: { menuId }, omit: { menuId: true }, orderBy: { id: 'asc' } });
  }

  /** Gives new links their keys, and so all of them their parents'. */
  async withKeys(wanted: readonly WantedItem[]): Promise<MenuItemRow[]> {
    const fresh = wanted.filter(({ id }) => id === null).length;
    const keys =
      fresh === 0
        ? []
        : await this.tx.$queryRaw<{ id: bigint }[]>`
            SELECT nextval(pg_get_serial_sequence('menu_item', 'id')) AS id FROM generate_series(1, ${fresh}::int)`;
    const next = keys[Symbol.iterator]();
    const ids = wanted.map(({ id }) => id ?? (next.next().value as { id: bigint }).id);
    return wanted
      .map(({ parent, position, title, type, resourceId, url, tags }, index) => {
        const parentId = parent === null ? null : ids[parent]!;
        return { id: ids[index]!, parentId, position, title, type, resourceId, url, tags };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Makes the menu's links what they are to be. Who keeps its key keeps its translations. */
  async write(menuId: bigint, rows: readonly MenuItemRow[]): Promise<void> {
    const records = JSON.stringify(toJson({ rows }).rows);
    await this.tx.$executeRaw(sql`
      INSERT INTO menu_item AS m (id, menu_id, parent_id, position, title, type, resource_id, url, tags)
      SELECT i.id, ${menuId}, i."parentId", i.position, i.title, i.type, i."resourceId", i.url, i.tags
      FROM jsonb_to_recordset(${records}::jsonb) AS i (
        id bigint, "parentId" bigint, position integer, title text, type menu_item_type, "resourceId" bigint, url text,
        tags text[])
      ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, position = excluded.position,
        title = excluded.title, type = excluded.type, resource_id = excluded.resource_id, url = excluded.url,
        tags = excluded.tags`);
    const kept = rows.map(({ id }) => id);
    await this.forget(sql`SELECT id FROM menu_item WHERE menu_id = ${menuId} AND id <> ALL(${kept}::bigint[])`);
    await this.tx.$executeRaw(sql`DELETE FROM menu_item WHERE menu_id = ${menuId} AND id <> ALL(${kept}::bigint[])`);
  }

  /** Removes the translations of links. */
  async forget(ids: ReturnType<typeof sql>): Promise<void> {
    await this.tx.$executeRaw(sql`DELETE FROM translation WHERE resource = 'menu_item' AND resource_id IN (${ids})`);
  }

  /**
   * Links lead to what is there, and only those of this menu keep their keys.
   * @throws Refusal NOT_FOUND for each that does not
   */
  async check(wanted: readonly WantedItem[], current: readonly MenuItemRow[]): Promise<void> {
    const problems = new Problems();
    const known = new Set(current.map(({ id }) => id));
    for (const { id, path } of wanted)
      if (id !== null && !known.has(id))
        problems.add('NOT_FOUND', [...path, 'id'], 'The menu has no link with this id. Leave "id" out of a new one.');
    const leading = wanted.filter(({ resourceId }) => resourceId !== null);
    const missing = await this.missing(leading);
    for (const { type, resourceId, path } of leading)
      if (missing.has(`${type} ${resourceId}`))
        problems.add('NOT_FOUND', [...path, 'resourceId'], `There is no ${type} with this id.`);
    problems.check();
  }

  private async missing(links: readonly WantedItem[]): Promise<ReadonlySet<string>> {
    if (links.length === 0) return new Set();
    const types = links.map(({ type }) => type);
    const ids = links.map(({ resourceId }) => resourceId!);
    const rows = await this.tx.$queryRaw<{ key: string }[]>(sql`
      SELECT DISTINCT r.type || ' ' || r.id AS key FROM unnest(${types}::text[], ${ids}::bigint[]) AS r(type, id)
      WHERE NOT CASE r.type
        WHEN 'ARTICLE' THEN EXISTS (SELECT FROM article t WHERE t.id = r.id)
        WHEN 'BLOG' THEN EXISTS (SELECT FROM blog t WHERE t.id = r.id)
        WHEN 'COLLECTION' THEN EXISTS (SELECT FROM collection t WHERE t.id = r.id)
        WHEN 'PAGE' THEN EXISTS (SELECT FROM page t WHERE t.id = r.id)
        WHEN 'PRODUCT' THEN EXISTS (SELECT FROM product t WHERE t.id = r.id)
        ELSE EXISTS (SELECT FROM shop_policy t WHERE t.id = r.id) END`);
    return new Set(rows.map(({ key }) => key));
  }
}
