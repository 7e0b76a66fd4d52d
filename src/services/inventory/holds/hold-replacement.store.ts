import { sql, type Sql } from '../../../platform/db/database.ts';
import type { WantedUnits } from './hold-changes.ts';
import { wantedRows } from './wanted-units.store.ts';

/** What a replacement says of one variant: that there is too little of it, or that its stock has changed. */
export interface ReplacementRow {
  readonly isShort: boolean;
  readonly variantId: bigint;
  readonly wanted: number;
  readonly available: number;
}

/**
 * Keeps what is wanted for a holder, in the place of what was kept for it; the stock is locked. One statement for any
 * number of variants.
 *
 * - `lapsed`: what is over of others is released, wanted or not. One that is just being extended is passed over. Rows are
 *   found by where they lie: of much wanted goods there are so many that any other way may be a long one.
 * - `places`: what is free for this holder at each place: what is its own already counts.
 * - `short`: where it has anything, nothing else below happens.
 * - `chosen`: from the first place that can serve all, otherwise from the fullest on. What is sold beyond what is there
 *   is held at the first of them; `opened` makes a place for it where a variant has none.
 */
export const replaceHolds = (holder: string, wanted: readonly WantedUnits[], expiresAt: Date): Sql => {
  const variantIds = wanted.map(({ variantId }) => variantId);
  return sql`
  WITH wanted AS MATERIALIZED (${wantedRows(wanted)}), expired AS MATERIALIZED (
    SELECT h.ctid AS place FROM inventory_hold h
    WHERE h.variant_id = ANY(${variantIds}::bigint[]) AND h.expires_at <= statement_timestamp() AND h.holder <> ${holder}
    FOR UPDATE SKIP LOCKED
  ), lapsed AS (
    DELETE FROM inventory_hold WHERE ctid = ANY(ARRAY(SELECT place FROM expired))
    RETURNING variant_id, location_id, quantity
  ), own AS MATERIALIZED (
    SELECT variant_id, location_id, quantity FROM inventory_hold WHERE holder = ${holder}
  ), freed AS MATERIALIZED (
    SELECT variant_id, location_id, sum(quantity) AS units
    FROM (SELECT * FROM lapsed UNION ALL SELECT * FROM own) f GROUP BY 1, 2
  ), places AS MATERIALIZED (
    SELECT w.variant_id, l.location_id, w.quantity, w.oversells, l.on_hand - l.held + coalesce(f.units, 0) AS free
    FROM wanted w
    JOIN inventory_level l ON l.variant_id = w.variant_id
    LEFT JOIN freed f ON f.variant_id = l.variant_id AND f.location_id = l.location_id
    WHERE w.counted
  ), short AS MATERIALIZED (
    SELECT w.variant_id, w.quantity, a.available FROM wanted w
    CROSS JOIN LATERAL (
      SELECT greatest(coalesce(sum(p.free), 0), 0)::int AS available FROM places p WHERE p.variant_id = w.variant_id
    ) a
    WHERE w.gone OR w.counted AND NOT w.oversells AND w.quantity > a.available
  ), ranked AS (
    SELECT p.*, row_number() OVER w AS rank, sum(greatest(p.free, 0)) OVER (PARTITION BY p.variant_id) AS stock,
      sum(greatest(p.free, 0)) OVER w - greatest(p.free, 0) AS before
    FROM places p WHERE NOT EXISTS (SELECT FROM short)
    WINDOW w AS (
      PARTITION BY p.variant_id
      ORDER BY p.free < p.quantity, CASE WHEN p.free < p.quantity THEN -p.free END, p.location_id
      ROWS UNBOUNDED PRECEDING
    )
  ), chosen AS MATERIALIZED (
    SELECT * FROM (
      SELECT variant_id, location_id, (greatest(least(greatest(free, 0), quantity - before), 0)
        + CASE WHEN oversells AND rank = 1 THEN greatest(quantity - stock, 0) ELSE 0 END)::int AS quantity
      FROM ranked
    ) c WHERE quantity > 0
  ), opened AS (
    INSERT INTO inventory_level AS l (variant_id, location_id, held)
    SELECT w.variant_id, (SELECT min(id) FROM location), w.quantity FROM wanted w
    WHERE w.counted AND w.oversells AND EXISTS (SELECT FROM location) AND NOT EXISTS (SELECT FROM short)
      AND NOT EXISTS (SELECT FROM places p WHERE p.variant_id = w.variant_id)
    ON CONFLICT (variant_id, location_id) DO UPDATE SET held = l.held + excluded.held
    RETURNING l.variant_id, l.location_id
  ), kept AS MATERIALIZED (
    SELECT variant_id, location_id, quantity FROM chosen
    UNION ALL SELECT o.variant_id, o.location_id, w.quantity FROM opened o JOIN wanted w ON w.variant_id = o.variant_id
  ), dropped AS (
    DELETE FROM inventory_hold h
    WHERE h.holder = ${holder} AND NOT EXISTS (SELECT FROM short)
      AND NOT EXISTS (SELECT FROM kept k WHERE k.variant_id = h.variant_id AND k.location_id = h.location_id)
  ), written AS (
    INSERT INTO inventory_hold (holder, variant_id, location_id, quantity, expires_at)
    SELECT ${holder}, variant_id, location_id, quantity, ${expiresAt}::timestamptz FROM kept
    ON CONFLICT (holder, variant_id, location_id)
    DO UPDATE SET quantity = excluded.quantity, expires_at = excluded.expires_at
  ), given AS (
    INSERT INTO inventory_holder (holder, holds, expires_at)
    SELECT ${holder}, (SELECT count(*) FROM kept), ${expiresAt}::timestamptz WHERE NOT EXISTS (SELECT FROM short)
    ON CONFLICT (holder) DO UPDATE SET holds = excluded.holds, expires_at = excluded.expires_at
  ), levels AS (
    UPDATE inventory_level l SET held = l.held + d.units
    FROM (
      SELECT variant_id, location_id, sum(quantity) AS units FROM (
        SELECT * FROM chosen
        UNION ALL SELECT variant_id, location_id, -quantity FROM lapsed
        UNION ALL SELECT variant_id, location_id, -quantity FROM own WHERE NOT EXISTS (SELECT FROM short)
      ) c GROUP BY 1, 2 HAVING sum(quantity) <> 0
    ) d
    WHERE l.variant_id = d.variant_id AND l.location_id = d.location_id
    RETURNING l.variant_id
  )
  SELECT true AS "isShort", variant_id AS "variantId", quantity AS wanted, available FROM short
  UNION ALL SELECT DISTINCT false, variant_id, 0, 0 FROM (SELECT variant_id FROM levels UNION SELECT variant_id FROM opened) c
  ORDER BY 1, 2`;
};
