import { manyRowsTag, tableOfTag, tableTag, type Tag } from '../../platform/changes/tag.ts';
import { tableNames } from '../../platform/db/table-names.ts';
import { refuse } from '../edits/refusal.ts';

/** `product`, `product*`, `product.units_sold`, `review@product_id:55`. */
const FORM = /^[a-z][a-z_]{0,62}(\*|\.[a-z][a-z_]{0,62}|@[a-z][a-z_]{0,62}:.{1,200})?$/;

/**
 * A tag as somebody wrote it. A whole table means whatever depends on any of its rows.
 * @throws Refusal INVALID
 */
export function readTag(tag: string, field: readonly string[]): Tag[] {
  const table = tableOfTag(tag);
  if (!FORM.test(tag) || !tableNames.has(table))
    throw refuse(
      'INVALID',
      field,
      `"${tag.slice(0, 80)}" is no tag. Give a table ("product"), or rows of one by a column ("product@id:7", "review@product_id:7").`,
    );
  return /[@.]/.test(tag) ? [tag] : [tableTag(table), manyRowsTag(table)];
}
