import { counterTag, tableTag, type Tag } from './tag.ts';

/**
 * Columns that change with every sale and every review. The database tells a change of nothing else by the column, and not as a change of
 * the table; its own list, `changes.counter`, is held to this one by a test.
 */
export const counters: Readonly<Record<string, readonly string[]>> = {
  product: ['rating_count', 'rating_sum', 'total_inventory', 'units_sold'],
  product_variant: ['quantity_available'],
};

/** What is told of any change of a table that names no rows. */
export function wholeTags(table: string): readonly Tag[] {
  return [tableTag(table), ...(counters[table] ?? []).map((column) => counterTag(table, column))];
}
