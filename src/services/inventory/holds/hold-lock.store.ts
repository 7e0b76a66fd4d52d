import { sql, type Sql } from '../../../platform/db/database.ts';

/**
 * Locks the stock of variants, and that of all that a holder has kept: first the products, then the places, each in the
 * order of their keys, as edits of stock do. So two who want the same wait for one another, but never both. What is
 * read in the next statement has what those wrote that were waited for.
 */
export const lockStock = (holder: string, variantIds: readonly bigint[]): Sql => sql`
  WITH touched AS MATERIALIZED (
    SELECT unnest(${variantIds}::bigint[]) AS id UNION SELECT variant_id FROM inventory_hold WHERE holder = ${holder}
  ), products AS MATERIALIZED (
    SELECT p.id FROM product p
    WHERE p.id IN (SELECT v.product_id FROM product_variant v WHERE v.id IN (SELECT id FROM touched))
    ORDER BY p.id FOR NO KEY UPDATE
  )
  SELECT l.variant_id FROM inventory_level l
  WHERE (SELECT count(*) FROM products) > 0 AND l.variant_id IN (SELECT id FROM touched)
  ORDER BY l.variant_id, l.location_id FOR NO KEY UPDATE`;
