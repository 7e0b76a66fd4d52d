import { empty, join, raw, sql, type Sql } from '../../platform/db/database.ts';
import { following, orderBy, orderByExpressions, orderColumns, reversed } from './order.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './read-scope.ts';
import { columnsOf, translationsOf, visibilityOf, type Table } from './table.ts';

/** A list of rows: a table, what it is joined with, and which rows belong to it. Alias `t` is the table. */
export interface RowList<Row> {
  readonly table: Table<Row>;
  /** Joins after the table, `JOIN collection_product j ON j.product_id = t.id`. */
  readonly joins?: Sql;
  /** Further condition over `t` and the joined aliases. */
  readonly where?: Sql;
  /** Expression that is equal to the parent's key, for lists that belong to parents: `t.product_id`. */
  readonly parent?: string;
  /** True where the joined rows alone decide which rows are in the list, and their order: of the table itself, at most the key. */
  readonly joinsDecide?: boolean;
  /** True where who sees the parent sees the rows, so that visibility need not be asked again. */
  readonly inheritsVisibility?: boolean;
}

const conditions = <Row>(list: RowList<Row>, scope: ReadScope): Sql[] => [
  list.inheritsVisibility ? raw('true') : visibilityOf(list.table, scope),
  ...(list.where ? [list.where] : []),
];

const from = <Row>(list: RowList<Row>): Sql => sql`${raw(`"${list.table.name}"`)} t ${list.joins ?? empty}`;

/** The rows of one page, of the whole list or, with `keys`, of each parent; `$key` then names the parent. */
export function selectPage<Row>(list: RowList<Row>, scope: ReadScope, page: Page, keys?: readonly bigint[]): Sql {
  const order = page.fromEnd ? reversed(page.order) : page.order;
  const where = conditions(list, scope);
  if (keys) where.push(sql`${raw(list.parent!)} = k.key`);
  if (page.after) where.push(following(page.order, page.after));
  if (page.before) where.push(following(reversed(page.order), page.before));
  const rows = sql`(
    SELECT t.*, ${orderColumns(order)} FROM ${from(list)}
    WHERE ${join(where, ' AND ')}
    ORDER BY ${orderByExpressions(order)} LIMIT ${page.size + 1}
  ) t ${translationsOf(list.table, scope)}`;
  const cursorColumns = raw(order.terms.map((_, index) => `t."$o${index}"`).join(', '));
  const columns = sql`${columnsOf(list.table, scope)}, ${cursorColumns}`;
  if (!keys) return sql`SELECT ${columns} FROM ${rows} ORDER BY ${orderBy(page.order)}`;
  return sql`SELECT k.key AS "$key", ${columns}
    FROM unnest(${keys}::bigint[]) WITH ORDINALITY AS k(key, ordinal) CROSS JOIN LATERAL ${rows}
    ORDER BY k.ordinal, ${orderBy(page.order)}`;
}

/** How many rows the list has, or how many each parent has. */
export function selectCount<Row>(list: RowList<Row>, scope: ReadScope, keys?: readonly bigint[]): Sql {
  const where = conditions(list, scope);
  if (!keys) return sql`SELECT count(*)::int AS count FROM ${from(list)} WHERE ${join(where, ' AND ')}`;
  where.push(sql`${raw(list.parent!)} = ANY(${keys}::bigint[])`);
  return sql`SELECT ${raw(list.parent!)} AS "$key", count(*)::int AS count FROM ${from(list)} WHERE ${join(where, ' AND ')} GROUP BY 1`;
}

/** The rows whose column is one of the keys. */
export function selectByKey<Row>(
  table: Table<Row>,
  scope: ReadScope,
  column: string,
  keys: readonly unknown[],
  type: 'bigint' | 'text',
): Sql {
  return sql`SELECT ${columnsOf(table, scope)} FROM ${raw(`"${table.name}"`)} t ${translationsOf(table, scope)}
    WHERE ${raw(`t."${column}"`)} = ANY(${keys}::${raw(type)}[]) AND ${visibilityOf(table, scope)}`;
}
