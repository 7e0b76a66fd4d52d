import type { Product } from '../../generated/prisma/client.ts';
import { join, raw, sql, type Sql } from '../../platform/db/database.ts';
import type { BatchRead } from '../support/batch-read.ts';
import { toConnection, type Connection } from '../support/connection.ts';
import { orderColumn, type Order } from '../support/order.ts';
import type { Page } from '../support/page.ts';
import type { ReadScope } from '../support/read-scope.ts';
import { listed, overlaid, picked, readsOf } from '../support/reads.ts';
import { selectPage, type RowList } from '../support/select.ts';
import { inOrder } from './product-list.relations.ts';

/** A collection and the name of the order that its products are asked for in, as one key. */
export type ShelfKey = `${string} ${bigint}`;

/** What the members are called where they are counted. */
const COUNTED = 'counted_members';
/** Members that are read and sorted at the most; of a larger collection the page is picked along the order's index. */
const MOST_SORTED = 1_000;

/**
 * A page of each collection's products, each collection in an order of its own: one statement for all of them, with a
 * branch for each order that is in use.
 * @param pageOf the page by the name of its order, as it stands in the key
 */
export function collectionPages(
  name: string,
  list: RowList<Product>,
  pageOf: (order: string) => Page,
  count: (collectionId: bigint) => Promise<number>,
): BatchRead<ShelfKey, Connection<Product>> {
  return {
    name,
    async read(reader, scope, keys) {
      const shelves = keys.map(parseKey);
      const branches = [...new Set(shelves.map((shelf) => shelf.order))].sort().flatMap((order) => {
        const ids = shelves.filter((shelf) => shelf.order === order).map(({ id }) => id);
        return bySize(list, pageOf(order)).map(([narrowed, page]) => branch(narrowed, scope, page, ids));
      });
      const statement = join(branches, ' UNION ALL ');
      const ids = shelves.map(({ id }) => id);
      // Each branch names the memberships that it lists and, where there are two of an order, those that it counts.
      const mentions = branches.length + branches.filter((one) => one.text.includes(COUNTED)).length;
      const rows = await reader.rows<Product & { $key: bigint }>(statement, true, (found) =>
        readsOf(
          statement,
          picked('collection_product', 'collection_id', ids, mentions),
          ...listed(list.table.name, found, branches.length),
          ...overlaid(list.table, scope, found, branches.length),
        ),
      );
      const byShelf = new Map<bigint, Product[]>(shelves.map(({ id }) => [id, []]));
      for (const row of rows) byShelf.get(row.$key)!.push(row);
      return shelves.map(({ id, order }) => {
        const page = pageOf(order);
        return toConnection(
          page,
          byShelf.get(id)!.map((row) => withCursorTypes(row, page.order)),
          () => count(id),
        );
      });
    },
  };
}

/**
 * The same page twice, of which one is empty: sorted where the collection is small, picked along the order's index where
 * it is large. The planner cannot know which it is, and for a small one that index may have to be read to its end.
 */
function bySize(list: RowList<Product>, page: Page): [RowList<Product>, Page][] {
  if (page.order.name === 'MANUAL' || page.order.name === 'ID') return [[list, page]];
  const size = sql`(SELECT count(*) FROM (
    SELECT FROM collection_product m WHERE m.collection_id = k.key LIMIT ${MOST_SORTED + 1}) ${raw(COUNTED)})`;
  const where = (condition: Sql): Sql => (list.where ? sql`${list.where} AND ${condition}` : condition);
  // GREATEST of one value is that value, and no index knows it.
  const terms = page.order.terms.map((term) => ({ ...term, expression: sql`GREATEST(${term.expression})` }));
  return [
    [
      { ...list, where: where(sql`${size} <= ${MOST_SORTED}`) },
      { ...page, order: { ...page.order, terms } },
    ],
    [{ ...list, where: where(sql`${size} > ${MOST_SORTED}`) }, page],
  ];
}

/** What a cursor is made of has another type in each order, so it travels as text. */
function branch(list: RowList<Product>, scope: ReadScope, page: Page, ids: readonly bigint[]): Sql {
  const fields = ['$key', '__typename', ...list.table.fields].map((field) => `s."${field}"`);
  const values = page.order.terms.map((_, at) => `s."${orderColumn(at)}"::text AS "${orderColumn(at)}"`);
  const columns = raw([...fields, ...values].join(', '));
  return sql`(SELECT ${columns} FROM (${selectPage(inOrder(list, page.order, scope), scope, page, ids)}) s)`;
}

function withCursorTypes(row: Product, order: Order): Product {
  const values = order.terms.map(({ type }, at) => {
    const text = row[orderColumn(at) as keyof Product];
    return [orderColumn(at), type === 'integer' ? Number(text) : text];
  });
  return { ...row, ...Object.fromEntries(values) };
}

function parseKey(key: ShelfKey): { order: string; id: bigint } {
  const [order, id] = key.split(' ') as [string, string];
  return { order, id: BigInt(id) };
}
