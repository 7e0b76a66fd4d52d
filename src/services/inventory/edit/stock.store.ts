import { sqlStateOf } from '../../../platform/db/transient-error.ts';
import { ProductSummaryStore } from '../../catalog/product-summary.store.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import { refuse } from '../../edits/refusal.ts';
import type { StockPlace } from './stock-input.ts';

const OUT_OF_RANGE = '22003';

/** What there is at a place, locked; null where the variant or the location is not there. */
export interface LockedStock {
  readonly hasVariant: boolean;
  readonly hasLocation: boolean;
  readonly onHand: number;
  /** Units of them that are kept for holders. */
  readonly held: number;
}

/** What there shall be at a place. */
export interface StockLevel extends StockPlace {
  readonly onHand: number;
}

/** Why, and who, for the ledger; an empty text for nobody. */
export interface StockWords {
  readonly reason: string;
  readonly reference?: string;
  readonly actor: string;
}

/** Writes stock: each step is one statement, however many places a call names. */
export class StockStore {
  /**
   * Locks what there is at the places, in their order. Products are locked first, in the order of their keys, as every
   * writer does who sums up what belongs to them: so two calls wait for one another, but never both.
   */
  static async lock(tx: Transaction, places: readonly StockPlace[]): Promise<readonly LockedStock[]> {
    const [variantIds, locationIds] = [places.map((at) => at.variantId), places.map((at) => at.locationId)];
    await tx.$executeRaw`
      SELECT FROM product WHERE id IN (SELECT product_id FROM product_variant WHERE id = ANY(${variantIds}::bigint[]))
      ORDER BY id FOR NO KEY UPDATE`;
    await tx.$executeRaw`
      INSERT INTO inventory_level (variant_id, location_id, on_hand)
      SELECT v.id, l.id, 0
      FROM unnest(${variantIds}::bigint[], ${locationIds}::bigint[]) AS k(variant_id, location_id)
      JOIN product_variant v ON v.id = k.variant_id JOIN location l ON l.id = k.location_id
      ORDER BY 1, 2 ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      SELECT FROM inventory_level
      WHERE (variant_id, location_id) IN (SELECT * FROM unnest(${variantIds}::bigint[], ${locationIds}::bigint[]))
      ORDER BY variant_id, location_id FOR NO KEY UPDATE`;
    return tx.$queryRaw<LockedStock[]>`
      SELECT v.id IS NOT NULL AS "hasVariant", l.id IS NOT NULL AS "hasLocation", coalesce(i.on_hand, 0) AS "onHand",
        coalesce(i.held, 0) AS held
      FROM unnest(${variantIds}::bigint[], ${locationIds}::bigint[])
        WITH ORDINALITY AS k(variant_id, location_id, ordinal)
      LEFT JOIN product_variant v ON v.id = k.variant_id
      LEFT JOIN location l ON l.id = k.location_id
      LEFT JOIN inventory_level i ON i.variant_id = k.variant_id AND i.location_id = k.location_id
      ORDER BY k.ordinal`;
  }

  /**
   * Writes what there is at places that are locked, and what is summed up from it; the ledger is written by the database.
   * @throws Refusal TOO_LARGE when a product has more units than can be counted
   */
  static async write(tx: Transaction, levels: readonly StockLevel[], words: StockWords): Promise<void> {
    const { reason, reference = '', actor } = words;
    const variantIds = levels.map(({ variantId }) => variantId);
    await tx.$executeRaw`
      WITH said AS MATERIALIZED (
        SELECT set_config('inventory.reason', ${reason}, true), set_config('inventory.reference', ${reference}, true),
          set_config('inventory.actor', ${actor}, true)
      )
      UPDATE inventory_level i SET on_hand = k.on_hand
      FROM said, unnest(${variantIds}::bigint[], ${levels.map(({ locationId }) => locationId)}::bigint[],
        ${levels.map(({ onHand }) => onHand)}::int[]) AS k(variant_id, location_id, on_hand)
      WHERE i.variant_id = k.variant_id AND i.location_id = k.location_id`;
    try {
      await ProductSummaryStore.refreshStock(tx, variantIds);
    } catch (error) {
      if (!(error instanceof Error) || sqlStateOf(error) !== OUT_OF_RANGE) throw error;
      throw refuse(
        'TOO_LARGE',
        ['input'],
        'A product would have more than 2147483647 units in all. Give smaller ones.',
      );
    }
  }
}
