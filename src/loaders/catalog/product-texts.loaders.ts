import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import type { ReadScope } from '../support/read-scope.ts';
import { visibilityOf } from '../support/table.ts';
import { productTable } from './catalog.tables.ts';

/**
 * The first product types by alphabet, `most` of them. Jumps from type to type along the index, so it reads as
 * many entries as it returns, not as many as there are products.
 */
export async function productTypes(reader: Reader, scope: ReadScope, most: number): Promise<string[]> {
  const next = (previous: Sql): Sql => sql`(
    SELECT t.product_type FROM product t
    WHERE ${visibilityOf(productTable, scope)} AND t.product_type > ${previous}
    ORDER BY t.product_type LIMIT 1)`;
  const rows = await reader.rows<{ text: string }>(sql`
    WITH RECURSIVE types(text) AS (
      SELECT ${next(sql`''`)}
      UNION ALL
      SELECT ${next(sql`types.text`)} FROM types WHERE types.text IS NOT NULL
    )
    SELECT text FROM types WHERE text IS NOT NULL LIMIT ${most}`);
  return rows.map(({ text }) => text);
}

/**
 * The first tags by alphabet, `most` of them. Reads the tags of all products: an index over the elements of
 * arrays finds rows by tag, and cannot list the tags.
 */
export async function productTags(reader: Reader, scope: ReadScope, most: number): Promise<string[]> {
  const rows = await reader.rows<{ text: string }>(sql`
    SELECT DISTINCT tag AS text FROM product t CROSS JOIN LATERAL unnest(t.tags) AS tag
    WHERE ${visibilityOf(productTable, scope)} AND tag > ''
    ORDER BY text LIMIT ${most}`);
  return rows.map(({ text }) => text);
}
