import { sql, type Sql } from '../../../platform/db/database.ts';
import type { WantedUnits } from './hold-changes.ts';
import { wantedRows } from './wanted-units.store.ts';

/** A variant of which there was too little already when it was looked; all null where there was enough of each. */
export interface LockRow {
  readonly variantId: bigint | null;
  readonly wanted: number | null;
  readonly available: number | null;
}

/**
 * Locks the stock of what is wanted, and of all that a holder has kept: first the products, then the places, each in the
 * order of their keys, as edits of stock do. So two who want the same wait for one another, but never both. What is read
 * in the next statement has what those wrote that were waited for.
 *
 * Where there is too little at once, nothing is locked: who wants what is sold out does not queue for it. What has
 * expired, and what the holder has itself, counts as free.
 */
export const lockStock = (holder: string, wanted: readonly WantedUnits[]): Sql => sql`
  WITH wanted AS MATERIALIZED (${wantedRows(wanted)}),
  short AS MATERIALIZED (
    SELECT w.variant_id, w.quantity, a.available FROM wanted w
    CROSS JOIN LATERAL (
      SELECT greatest(0, coalesce(sum(units), 0))::int AS available FROM (
        SELECT l.on_hand - l.held AS units FROM inventory_level l WHERE l.variant_id = w.variant_id
        UNION ALL SELECT h.quantity FROM inventory_hold h
        WHERE h.variant_id = w.variant_id AND h.expires_at <= statement_timestamp() AND h.holder <> ${holder}
        UNION ALL SELECT h.quantity FROM inventory_hold h WHERE h.variant_id = w.variant_id AND h.holder = ${holder}
      ) f
    ) a
    WHERE w.gone OR w.counted AND NOT w.oversells AND w.quantity > a.available
  ), touched AS MATERIALIZED (
    SELECT variant_id AS id FROM wanted UNION SELECT variant_id FROM inventory_hold WHERE holder = ${holder}
  ), products AS MATERIALIZED (
    SELECT p.id FROM product p
    WHERE NOT EXISTS (SELECT FROM short)
      AND p.id IN (SELECT v.product_id FROM product_variant v WHERE v.id IN (SELECT id FROM touched))
    ORDER BY p.id FOR NO KEY UPDATE
  ), places AS MATERIALIZED (
    SELECT l.variant_id FROM inventory_level l
    WHERE (SELECT count(*) FROM products) > 0 AND l.variant_id IN (SELECT id FROM touched)
    ORDER BY l.variant_id, l.location_id FOR NO KEY UPDATE
  )
  SELECT s.variant_id AS "variantId", s.quantity AS wanted, s.available
  FROM (SELECT count(*) FROM places) locked LEFT JOIN short s ON true
  ORDER BY 1`;
