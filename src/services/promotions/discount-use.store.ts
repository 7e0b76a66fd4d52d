import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import type { Transaction } from '../edits/transaction.ts';

/** A use of a discount that a cart wants. */
export interface WantedUse {
  readonly discountId: bigint;
  readonly code: string | null;
}

/** Who uses discounts. */
export interface DiscountUser {
  readonly customerId: bigint | null;
  /** E-mail address of a guest, lower case. */
  readonly contact: string | null;
}

/** Uses of discounts: reserved by quotes, used by orders. Limits hold exactly, whoever comes at once. */
export class DiscountUseStore {
  /**
   * Reserves the uses that a cart wants, instead of those that it had reserved. Reservations that have expired count no more, whether or
   * not anybody has taken them away.
   * @param holder key of the cart
   * @returns discounts that have been used up; where there is one, the transaction has to be undone
   */
  static async replace(
    tx: Transaction,
    holder: string,
    uses: readonly WantedUse[],
    { customerId, contact }: DiscountUser,
    expiresAt: Date,
  ): Promise<readonly bigint[]> {
    const ids = uses.map(({ discountId }) => discountId);
    // Discounts are locked before anything is taken away: what nothing refers to runs when the statement itself is through. Only expired
    // ones of discounts that are locked are taken away: nobody else does that in another order.
    await tx.$executeRaw`
      WITH locked AS MATERIALIZED (
        SELECT id FROM discount
        WHERE id = ANY(${ids}::bigint[]) AND (usage_limit IS NOT NULL OR per_customer_limit IS NOT NULL)
        ORDER BY id FOR NO KEY UPDATE
      ), gone AS (
        DELETE FROM discount_use WHERE id IN (
          SELECT u.id FROM discount_use u WHERE u.expires_at IS NOT NULL
            AND (u.holder = ${holder} AND u.discount_id <> ALL(${ids}::bigint[])
              OR u.holder <> ${holder} AND u.discount_id = ANY(${ids}::bigint[]) AND u.expires_at <= now() AND EXISTS (
                SELECT FROM discount d WHERE d.id = u.discount_id AND (d.usage_limit IS NOT NULL OR d.per_customer_limit IS NOT NULL)))
          ORDER BY u.discount_id, u.id FOR UPDATE)
      )
      SELECT count(*) FROM locked`;
    if (ids.length === 0) return [];
    const reserved = await tx.$queryRaw<{ id: bigint }[]>(sql`
      INSERT INTO discount_use (discount_id, holder, code, customer_id, contact, expires_at)
      SELECT d.id, ${holder}, w.code, ${customerId}::bigint, ${contact}::text, ${expiresAt}
      FROM unnest(${ids}::bigint[], ${uses.map(({ code }) => code)}::text[]) AS w(id, code) JOIN discount d ON d.id = w.id
      WHERE (d.usage_limit IS NULL OR d.usage_limit > (
          SELECT count(*) FROM discount_use u WHERE u.discount_id = d.id AND u.holder <> ${holder}))
        AND (d.per_customer_limit IS NULL OR num_nonnulls(${customerId}::bigint, ${contact}::text) > 0 AND d.per_customer_limit > (
          SELECT count(*) FROM discount_use u WHERE u.discount_id = d.id AND u.holder <> ${holder}
            AND (u.customer_id = ${customerId}::bigint OR u.contact = ${contact}::text)))
      ON CONFLICT (discount_id, holder) DO UPDATE
        SET code = excluded.code, customer_id = excluded.customer_id, contact = excluded.contact, expires_at = excluded.expires_at
        WHERE discount_use.expires_at IS NOT NULL
      RETURNING discount_id AS id`);
    return ids.filter((id) => !reserved.some((row) => row.id === id));
  }

  /**
   * Reserves for longer what a cart has reserved. What has expired is kept too, while nobody else has come for it.
   * @returns the discounts that it has reserved; of a missing one another has taken the last use
   */
  static async extend(tx: Transaction, holder: string, expiresAt: Date): Promise<readonly bigint[]> {
    return changed(
      tx,
      sql`WITH held AS (${heldBy(holder)})
        UPDATE discount_use u SET expires_at = ${expiresAt} FROM held WHERE u.id = held.id RETURNING u.discount_id AS id`,
    );
  }

  /** Gives back what a cart has reserved. */
  static async release(tx: Transaction, holder: string): Promise<void> {
    await tx.$executeRaw(
      sql`WITH held AS (${heldBy(holder)}) DELETE FROM discount_use u USING held WHERE u.id = held.id`,
    );
  }

  /**
   * An order was placed: what was reserved for it is used for good.
   * @param reference the order; it is the holder from now on, so that the next quote of the same cart is another use
   * @returns the discounts that are used; of a missing one the reservation had expired and another has taken the last use
   */
  static async redeem(tx: Transaction, holder: string, reference: string): Promise<readonly bigint[]> {
    return changed(
      tx,
      sql`WITH held AS (${heldBy(holder)})
        UPDATE discount_use u SET expires_at = NULL, reference = ${reference}, holder = ${reference}
        FROM held WHERE u.id = held.id RETURNING u.discount_id AS id`,
    );
  }

  /** How often discounts are used, or reserved by somebody whose time is not over; in the order of the keys. */
  static async counts(reader: Reader, ids: readonly bigint[]): Promise<number[]> {
    const rows = await reader.rows<{ id: bigint; count: number }>(
      sql`SELECT discount_id AS id, count(*)::int AS count FROM discount_use
        WHERE discount_id = ANY(${ids}::bigint[]) AND (expires_at IS NULL OR expires_at > now()) GROUP BY 1`,
      true,
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  }

  /** Takes away reservations that have expired, so many at the most. @returns how many there were */
  static async releaseExpired(tx: Transaction, limit: number): Promise<number> {
    return tx.$executeRaw`
      DELETE FROM discount_use WHERE id IN (
        SELECT id FROM discount_use WHERE expires_at <= now() ORDER BY expires_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`;
  }
}

/** Locks what a cart has reserved, in the order in which everybody locks. */
const heldBy = (holder: string) => sql`
  SELECT id FROM discount_use WHERE holder = ${holder} AND expires_at IS NOT NULL ORDER BY discount_id FOR UPDATE`;

async function changed(tx: Transaction, statement: Sql): Promise<readonly bigint[]> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>(statement);
  return rows.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
}
