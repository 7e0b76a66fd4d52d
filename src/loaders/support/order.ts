import { join, raw, sql, type Sql } from '../../platform/db/database.ts';

/** Types a list may be ordered by. Columns must be NOT NULL: a keyset has no place for nulls. */
export type OrderType = 'bigint' | 'integer' | 'float8' | 'text' | 'timestamptz' | 'boolean';

/** One term of an order: an expression over alias `t` (the table) or `j` (what it was joined with). */
export interface OrderTerm {
  readonly expression: Sql;
  readonly type: OrderType;
  readonly descending: boolean;
}

/** A named order. The name is written into cursors, so that a cursor of another order is refused. */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
}

/** Ascending by a column, `t.position` unless another alias is given. */
export const asc = (column: string, type: OrderType): OrderTerm => ({
  expression: raw(column),
  type,
  descending: false,
});
/** Descending by a column. */
export const desc = (column: string, type: OrderType): OrderTerm => ({
  expression: raw(column),
  type,
  descending: true,
});
/** The same order backwards. */
export const reversed = (order: Order): Order => ({
  name: order.name,
  terms: order.terms.map((term) => ({ ...term, descending: !term.descending })),
});

/** Name under which the n-th term's value travels with a row, for its cursor. */
export const orderColumn = (index: number): string => `$o${index}`;

/** `expr AS "$o0", …`: the values that a cursor is made of. */
export const orderColumns = (order: Order): Sql =>
  join(order.terms.map((term, index) => sql`${term.expression} AS ${raw(`"${orderColumn(index)}"`)}`));

/** `ORDER BY` terms over the select list of `orderColumns`. */
export const orderBy = (order: Order): Sql =>
  raw(order.terms.map((term, index) => `"${orderColumn(index)}" ${term.descending ? 'DESC' : 'ASC'}`).join(', '));

/** `ORDER BY` terms as expressions, for the select that the index has to serve. */
export const orderByExpressions = (order: Order): Sql =>
  join(order.terms.map((term) => sql`${term.expression} ${raw(term.descending ? 'DESC' : 'ASC')}`));

/** Rows strictly after the position `values` in this order. */
export function following(order: Order, values: readonly unknown[]): Sql {
  const value = (index: number): Sql => sql`${values[index]}::${raw(order.terms[index]!.type)}`;
  const sign = (term: OrderTerm): Sql => raw(term.descending ? '<' : '>');
  const [first] = order.terms;
  if (order.terms.every((term) => term.descending === first!.descending)) {
    const left = join(order.terms.map((term) => term.expression));
    return sql`(${left}) ${sign(first!)} (${join(order.terms.map((_, index) => value(index)))})`;
  }
  const alternatives = order.terms.map((term, index) => {
    const equal = order.terms.slice(0, index).map((before, at) => sql`${before.expression} = ${value(at)}`);
    return sql`(${join([...equal, sql`${term.expression} ${sign(term)} ${value(index)}`], ' AND ')})`;
  });
  return sql`(${join(alternatives, ' OR ')})`;
}
