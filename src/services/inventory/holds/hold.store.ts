import { ProductSummaryStore } from '../../catalog/product-summary.store.ts';
import type { Transaction } from '../../edits/transaction.ts';
import { unitsByVariant, type Shortage, type WantedUnits } from './hold-changes.ts';
import { lockStock, type LockRow } from './hold-lock.store.ts';
import { replaceHolds, type ReplacementRow } from './hold-replacement.store.ts';

/**
 * Keeps units for holders until a moment, by the database's clock. Available is what is on hand less what is held; it
 * falls below zero where goods that are held turn out to be broken, and then nothing can be had until it has risen.
 * Who asks for a holder has locked what it stands for (the cart's row), so that nobody else asks for the same at the
 * same time. Each step takes the same number of statements, however many variants are wanted.
 */
export class HoldStore {
  /**
   * Keeps what is wanted for the holder, in the place of all that was kept for it before. Variants whose stock is not
   * counted need nothing; those that are sold beyond their stock are held beyond it. What has expired counts for
   * nobody, except for the holder itself. Three statements at the most, and one where there is too little.
   * @returns the variants of which there is too little, in the order of their keys; where there are any, what was kept
   *   before stays
   */
  static async replace(
    tx: Transaction,
    holder: string,
    wanted: readonly WantedUnits[],
    expiresAt: Date,
  ): Promise<readonly Shortage[]> {
    const units = unitsByVariant(wanted);
    const tooLittle = (await tx.$queryRaw<LockRow[]>(lockStock(holder, units))).filter(isShortage);
    if (tooLittle.length > 0) return tooLittle;
    const rows = await tx.$queryRaw<ReplacementRow[]>(replaceHolds(holder, units, expiresAt));
    await refresh(
      tx,
      rows.filter(({ isShort }) => !isShort),
    );
    return rows
      .filter(({ isShort }) => isShort)
      .map(({ variantId, wanted: quantity, available }) => ({ variantId, wanted: quantity, available }));
  }

  /**
   * Keeps what is kept for longer. One statement.
   * @returns false where something of it has been released meanwhile; nothing changes then
   */
  static async extend(tx: Transaction, holder: string, expiresAt: Date): Promise<boolean> {
    const [row] = await tx.$queryRaw<{ whole: boolean }[]>`
      WITH given AS MATERIALIZED (SELECT holds FROM inventory_holder WHERE holder = ${holder} FOR UPDATE),
        left_over AS MATERIALIZED (SELECT 1 FROM inventory_hold WHERE holder = ${holder} FOR UPDATE),
        told AS MATERIALIZED (
          SELECT coalesce((SELECT holds FROM given) = (SELECT count(*) FROM left_over), false) AS whole
        ), holder AS (
          UPDATE inventory_holder SET expires_at = ${expiresAt}::timestamptz
          WHERE holder = ${holder} AND (SELECT whole FROM told)
        ), holds AS (
          UPDATE inventory_hold SET expires_at = ${expiresAt}::timestamptz
          WHERE holder = ${holder} AND (SELECT whole FROM told)
        )
      SELECT whole FROM told`;
    return row!.whole;
  }

  /** Releases all that is kept for the holder. Three statements at the most. */
  static async release(tx: Transaction, holder: string): Promise<void> {
    await tx.$executeRaw(lockStock(holder, []));
    const released = await tx.$queryRaw<{ variantId: bigint }[]>`
      WITH gone AS (DELETE FROM inventory_hold WHERE holder = ${holder} RETURNING variant_id, location_id, quantity),
        forgotten AS (DELETE FROM inventory_holder WHERE holder = ${holder})
      UPDATE inventory_level l SET held = l.held - g.quantity FROM gone g
      WHERE l.variant_id = g.variant_id AND l.location_id = g.location_id
      RETURNING l.variant_id AS "variantId"`;
    await refresh(tx, released);
  }

  /**
   * Takes what is kept for the holder out of the stock: somebody has bought it. Two statements; what is available stays
   * as it is.
   * @param reference what the movements belong to: the name of the order
   * @param reason    as the ledger has it: `sold`
   * @returns false where something of it has been released meanwhile; nothing changes then
   */
  static async redeem(tx: Transaction, holder: string, reference: string, reason: string): Promise<boolean> {
    await tx.$executeRaw(lockStock(holder, []));
    const [row] = await tx.$queryRaw<{ whole: boolean }[]>`
      WITH said AS MATERIALIZED (
        SELECT set_config('inventory.reason', ${reason}, true), set_config('inventory.reference', ${reference}, true),
          set_config('inventory.actor', '', true)
      ), holder AS MATERIALIZED (
        SELECT holds = (SELECT count(*) FROM inventory_hold WHERE holder = ${holder}) AS whole
        FROM inventory_holder WHERE holder = ${holder}
      ), gone AS (
        DELETE FROM inventory_hold WHERE holder = ${holder} AND (SELECT whole FROM holder)
        RETURNING variant_id, location_id, quantity
      ), forgotten AS (
        DELETE FROM inventory_holder WHERE holder = ${holder} AND (SELECT whole FROM holder)
      ), levels AS (
        UPDATE inventory_level l SET on_hand = l.on_hand - g.quantity, held = l.held - g.quantity FROM gone g, said
        WHERE l.variant_id = g.variant_id AND l.location_id = g.location_id
      )
      SELECT coalesce((SELECT whole FROM holder), false) AS whole`;
    return row!.whole;
  }

  /**
   * Releases what has expired, the oldest first: of products that nobody else is writing to just now, so that many can
   * be at it at the same time, and none of them waits. Forgets holders whose holds ended a day ago.
   * @param limit holds at the most
   * @returns how many were released
   */
  static async releaseExpired(tx: Transaction, limit: number): Promise<number> {
    const products = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM product
      WHERE id IN (SELECT v.product_id FROM product_variant v WHERE v.id IN (
        SELECT variant_id FROM inventory_hold WHERE expires_at <= statement_timestamp() ORDER BY expires_at LIMIT ${limit}::int))
      ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;
    const released = products.length === 0 ? [] : await releaseOf(tx, products, limit);
    await tx.$executeRaw`
      DELETE FROM inventory_holder WHERE holder IN (
        SELECT holder FROM inventory_holder WHERE expires_at < statement_timestamp() - interval '1 day'
        ORDER BY expires_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)`;
    await refresh(tx, released);
    return released.reduce((sum, { holds }) => sum + holds, 0);
  }
}

function releaseOf(tx: Transaction, products: readonly { id: bigint }[], limit: number) {
  return tx.$queryRaw<{ variantId: bigint; holds: number }[]>`
      WITH expired AS MATERIALIZED (
        SELECT h.ctid AS place FROM inventory_hold h
        WHERE h.expires_at <= statement_timestamp() AND h.variant_id IN (
          SELECT id FROM product_variant WHERE product_id = ANY(${products.map(({ id }) => id)}::bigint[]))
        ORDER BY h.expires_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED
      ), gone AS (
        DELETE FROM inventory_hold WHERE ctid = ANY(ARRAY(SELECT place FROM expired))
        RETURNING variant_id, location_id, quantity
      )
      UPDATE inventory_level l SET held = l.held - g.units
      FROM (SELECT variant_id, location_id, sum(quantity) AS units, count(*)::int AS holds FROM gone GROUP BY 1, 2) g
      WHERE l.variant_id = g.variant_id AND l.location_id = g.location_id
      RETURNING l.variant_id AS "variantId", g.holds`;
}

const isShortage = (row: LockRow | Shortage): row is Shortage => row.variantId !== null;

async function refresh(tx: Transaction, changed: readonly { variantId: bigint }[]): Promise<void> {
  if (changed.length === 0) return;
  await ProductSummaryStore.refreshStock(
    tx,
    changed.map(({ variantId }) => variantId),
  );
}
