import type { Product } from '../../generated/prisma/client.ts';
import { join, raw, sql, type Sql } from '../../platform/db/database.ts';
import type { BatchRead } from '../support/batch-read.ts';
import { toConnection, type Connection } from '../support/connection.ts';
import { orderColumn, type Order } from '../support/order.ts';
import type { Page } from '../support/page.ts';
import type { ReadScope } from '../support/read-scope.ts';
import { selectPage, type RowList } from '../support/select.ts';
import { inOrder } from './product-list.relations.ts';

/** A collection and the order that its shopkeeper chose, as one key. */
export type ShelfKey = `${string} ${bigint}`;

/** The first or last page of a list, wherever its order puts it. */
export interface EndPage {
  readonly size: number;
  readonly fromEnd: boolean;
  /** The order of a shelf, by the name that stands in its key; `reverse` applied. All have two terms. */
  orderOf(name: string): Order;
}

/**
 * The first or last page of each collection's products, each in its own order: one statement for all of them, with a
 * branch for each order that is in use.
 */
export function shelfPages(
  name: string,
  list: RowList<Product>,
  end: EndPage,
  count: (collectionId: bigint) => Promise<number>,
): BatchRead<ShelfKey, Connection<Product>> {
  return {
    name,
    async read(reader, scope, keys) {
      const shelves = keys.map(parseKey);
      const names = [...new Set(shelves.map((shelf) => shelf.order))].sort();
      const branches = names.map((order) => {
        const ids = shelves.filter((shelf) => shelf.order === order).map(({ id }) => id);
        return branch(list, scope, toEndPage(end, order), ids);
      });
      const rows = await reader.rows<Product & { $key: bigint }>(join(branches, ' UNION ALL '), true);
      const byShelf = new Map<bigint, Product[]>(shelves.map(({ id }) => [id, []]));
      for (const row of rows) byShelf.get(row.$key)!.push(row);
      return shelves.map(({ id, order }) => {
        const page = toEndPage(end, order);
        return toConnection(page, byShelf.get(id)!.map((row) => withCursorTypes(row, page.order)), () => count(id));
      });
    },
  };
}

/** What a cursor is made of has another type in each order, so it travels as text. */
function branch(list: RowList<Product>, scope: ReadScope, page: Page, ids: readonly bigint[]): Sql {
  const fields = ['$key', '__typename', ...list.table.fields].map((field) => `s."${field}"`);
  const values = page.order.terms.map((_, at) => `s."${orderColumn(at)}"::text AS "${orderColumn(at)}"`);
  return sql`(SELECT ${raw([...fields, ...values].join(', '))} FROM (${selectPage(inOrder(list, page.order, scope), scope, page, ids)}) s)`;
}

function withCursorTypes(row: Product, order: Order): Product {
  const values = order.terms.map(({ type }, at) => {
    const text = row[orderColumn(at) as keyof Product];
    return [orderColumn(at), type === 'integer' ? Number(text) : text];
  });
  return { ...row, ...Object.fromEntries(values) };
}

const toEndPage = ({ size, fromEnd, orderOf }: EndPage, name: string): Page => ({
  size,
  fromEnd,
  order: orderOf(name),
  after: null,
  before: null,
});

function parseKey(key: ShelfKey): { order: string; id: bigint } {
  const [order, id] = key.split(' ') as [string, string];
  return { order, id: BigInt(id) };
}
