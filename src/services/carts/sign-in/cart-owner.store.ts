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

  /**
   * Gives a locked cart to a customer, with what it has become. The locked one that they had is emptied first, since a customer has one
   * only: its lines are in the other by now, where its key leads from now on.
   */
  static async give(
    tx: Transaction,
    cart: CartRow,
    customerId: bigint,
    document: CartDocument,
    before?: { readonly own: CartRow; readonly empty: CartDocument },
  ): Promise<CartRow> {
    const ownId = before?.own.id ?? null;
    const [row] = await tx.$queryRaw<CartRow[]>(sql`
      WITH emptied AS (
        UPDATE cart SET merged_into = ${cart.id}::uuid, customer_id = NULL, version = version + 1, updated_at = now(),
          document = CASE WHEN id = ${ownId}::uuid THEN ${JSON.stringify(before?.empty ?? null)}::jsonb ELSE document END
        WHERE id = ${ownId}::uuid OR merged_into = ${ownId}::uuid RETURNING 1
      )
      UPDATE cart SET customer_id = ${customerId}, document = ${JSON.stringify(document)}::jsonb,
        version = version + 1, updated_at = now()
      FROM (SELECT count(*) FROM emptied) AS first
      WHERE id = ${cart.id}::uuid RETURNING ${CART_COLUMNS}`);
    return row!;
  }
}
