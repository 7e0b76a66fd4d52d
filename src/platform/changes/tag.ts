/**
 * What an answer may depend on, and what a change of the database names:
 * - `product`: any row of the table;
 * - `product.units_sold`: a column that counts, of any row. A change of counters alone is not told as `product`;
 * - `review@product_id:55`: the rows whose column has the value, those that are not there yet among them;
 * - `product*`: a change of so many rows at once that they are not named one by one. Who depends on named rows depends on it too.
 */
export type Tag = string;

/** Any row of a table. */
export const tableTag = (table: string): Tag => table;

/** A change of a table that names no rows. */
export const manyRowsTag = (table: string): Tag => `${table}*`;

/** A column that counts, of any row of a table. */
export const counterTag = (table: string, column: string): Tag => `${table}.${column}`;

/** The rows of a table whose column has the value. */
export const rowsTag = (table: string, column: string, value: bigint | number | string): Tag =>
  `${table}@${column}:${value}`;

/** What depends on the rows of a table whose column has one of the values, and on no others. */
export function rowsTags(table: string, column: string, values: readonly (bigint | number | string)[]): Tag[] {
  return [...values.map((value) => rowsTag(table, column, value)), manyRowsTag(table)];
}

/** The table that a tag is about. */
export const tableOfTag = (tag: Tag): string => /^\w+/.exec(tag)?.[0] ?? '';

/** Places in the table of versions. Two tags may share one: a change of either then counts for both, which costs a hit and no truth. */
export const SLOTS = 1 << 16;

/** The place of a tag: FNV-1a of its UTF-16 units, folded to `SLOTS`. */
export function slotOf(tag: Tag): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < tag.length; at += 1) {
    hash ^= tag.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (SLOTS - 1);
}

/** The places of tags, each once, in ascending order. */
export function slotsOf(tags: Iterable<Tag>): Uint16Array {
  return Uint16Array.from(new Set([...tags].map(slotOf))).sort();
}
