import { sql } from '../../../platform/db/database.ts';
import type { Transaction } from '../../edits/transaction.ts';
import type { CartDocument } from '../cart-document.ts';
import { CART_COLUMNS, type CartRow } from '../cart.store.ts';

/** Whose carts are. */
export class CartOwnerStore {
  /**
   * Locks a customer, so that their sign-ins come one after the other, and then the cart that they have.
   * @returns null where they have none
   */
  static async lockOwn(tx: Transaction, customerId: bigint): Promise<CartRow | null> {
    await tx.$executeRaw`SELECT FROM customer WHERE id = ${customerId} FOR NO KEY UPDATE`;
    const [row] = await tx.$queryRaw<CartRow[]>(
      sql`SELECT ${CART_COLUMNS} FROM cart WHERE customer_id = ${customerId} FOR UPDATE`,
    );
    return row ?? null;
  }

  /** Empties the cart that a customer had: its lines are in another one by now, where its key leads from now on. */
  static async mergeInto(tx: Transaction, own: CartRow, into: CartRow, empty: CartDocument): Promise<void> {
    await tx.$executeRaw(sql`
      UPDATE cart SET merged_into = ${into.id}::uuid, customer_id = NULL, version = version + 1, updated_at = now(),
        document = CASE WHEN id = ${own.id}::uuid THEN ${JSON.stringify(empty)}::jsonb ELSE document END
      WHERE id = ${own.id}::uuid OR merged_into = ${own.id}::uuid`);
  }

  /** Gives a cart to a customer who has none, with what it has become. */
  static async give(tx: Transaction, cart: CartRow, customerId: bigint, document: CartDocument): Promise<CartRow> {
    const [row] = await tx.$queryRaw<CartRow[]>(sql`
      UPDATE cart SET customer_id = ${customerId}, document = ${JSON.stringify(document)}::jsonb,
        version = version + 1, updated_at = now()
      WHERE id = ${cart.id}::uuid RETURNING ${CART_COLUMNS}`);
    return row!;
  }
}
