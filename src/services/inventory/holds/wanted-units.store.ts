import { sql, type Sql } from '../../../platform/db/database.ts';
import type { WantedUnits } from './hold-changes.ts';

/**
 * The variants that are wanted, as rows: `variant_id`, `quantity`, whether the variant is `gone`, whether its stock is
 * `counted`, and whether it `oversells`.
 */
export const wantedRows = (wanted: readonly WantedUnits[]): Sql => sql`
  SELECT k.variant_id, k.quantity, v.id IS NULL AS gone, coalesce(v.inventory_tracked, false) AS counted,
    coalesce(v.inventory_policy = 'CONTINUE', false) AS oversells
  FROM unnest(${wanted.map(({ variantId }) => variantId)}::bigint[], ${wanted.map(({ quantity }) => quantity)}::int[])
    AS k(variant_id, quantity)
  LEFT JOIN product_variant v ON v.id = k.variant_id`;
