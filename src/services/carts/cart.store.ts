import { sql, type Reader } from '../../platform/db/database.ts';
import type { Transaction } from '../edits/transaction.ts';
import type { CartDocument } from './cart-document.ts';
import { hashOf, type CartKey } from './cart-id.ts';

/** A row of the table of carts. */
export interface CartRow {
  readonly id: string;
  readonly customerId: bigint | null;
  readonly document: CartDocument;
  readonly version: number;
  readonly mergedInto: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What is read of a cart. */
export const CART_COLUMNS = sql`id, customer_id AS "customerId", document, version, merged_into AS "mergedInto",
  created_at AS "createdAt", updated_at AS "updatedAt"`;

/** Carts lead to others when customers sign in; rarely twice while one looks. */
const MOST_STEPS = 5;

/** Reading and writing carts, each as a whole. A cart that has become a part of another one stands for that. */
export class CartStore {
  /** The cart that a key opens, as it is; null where it opens none. */
  static async read(reader: Reader, key: CartKey): Promise<CartRow | null> {
    const rows = await reader.rows<CartRow>(
      sql`SELECT ${CART_COLUMNS} FROM cart WHERE id = ${key.id}::uuid AND key_hash = ${hashOf(key)}`,
      true,
    );
    let row = rows[0];
    for (let step = 0; row?.mergedInto && step < MOST_STEPS; step += 1)
      [row] = await reader.rows<CartRow>(
        sql`SELECT ${CART_COLUMNS} FROM cart WHERE id = ${row.mergedInto}::uuid`,
        true,
      );
    return row ?? null;
  }

  /**
   * The same, locked until the transaction ends: others who change the cart wait, and then see what was written. A cart that leads to
   * another one is not locked itself, so that whoever leads it on never waits for those who follow.
   */
  static async lock(tx: Transaction, key: CartKey): Promise<CartRow | null> {
    let [row] = await tx.$queryRaw<CartRow[]>(
      sql`SELECT ${CART_COLUMNS} FROM cart
        WHERE id = ${key.id}::uuid AND key_hash = ${hashOf(key)} AND merged_into IS NULL FOR UPDATE`,
    );
    for (let step = 0; !row && step < MOST_STEPS; step += 1) {
      const [merged] = await tx.$queryRaw<{ id: string }[]>`
        SELECT merged_into AS id FROM cart
        WHERE id = ${key.id}::uuid AND key_hash = ${hashOf(key)} AND merged_into IS NOT NULL`;
      if (!merged) return null;
      [row] = await tx.$queryRaw<CartRow[]>(
        sql`SELECT ${CART_COLUMNS} FROM cart WHERE id = ${merged.id}::uuid AND merged_into IS NULL FOR UPDATE`,
      );
    }
    return row ?? null;
  }

  /** A new cart, of nobody in particular. */
  static async create(tx: Transaction, key: CartKey, document: CartDocument): Promise<CartRow> {
    const [row] = await tx.$queryRaw<CartRow[]>(
      sql`INSERT INTO cart (id, key_hash, document)
        VALUES (${key.id}::uuid, ${hashOf(key)}, ${JSON.stringify(document)}::jsonb) RETURNING ${CART_COLUMNS}`,
    );
    return row!;
  }

  /** Writes what a locked cart has become. */
  static async write(tx: Transaction, { id }: CartRow, document: CartDocument): Promise<CartRow> {
    const [row] = await tx.$queryRaw<CartRow[]>(
      sql`UPDATE cart SET document = ${JSON.stringify(document)}::jsonb, version = version + 1, updated_at = now()
        WHERE id = ${id}::uuid RETURNING ${CART_COLUMNS}`,
    );
    return row!;
  }

  /** Deletes carts that nobody has changed for so many days, with their quotes. @returns how many there were, of `limit` at the most */
  static forgetOld(tx: Transaction, days: number, limit: number): Promise<number> {
    return tx.$executeRaw`
      DELETE FROM cart WHERE id IN (
        SELECT id FROM cart WHERE updated_at < now() - make_interval(days => ${days}::int)
        ORDER BY updated_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`;
  }
}
