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

const COLUMNS = sql`id, customer_id AS "customerId", document, version, merged_into AS "mergedInto",
  created_at AS "createdAt", updated_at AS "updatedAt"`;

/** Reading and writing carts, each as a whole. */
export class CartStore {
  /** The cart that a key opens, as it is; null where it opens none. */
  static async read(reader: Reader, key: CartKey): Promise<CartRow | null> {
    const [row] = await reader.rows<CartRow>(
      sql`SELECT ${COLUMNS} FROM cart WHERE id = ${key.id}::uuid AND key_hash = ${hashOf(key)}`,
      true,
    );
    return row ?? null;
  }

  /** The same, locked until the transaction ends: others who change the cart wait, and then see what was written. */
  static async lock(tx: Transaction, key: CartKey): Promise<CartRow | null> {
    const [row] = await tx.$queryRaw<CartRow[]>`
      SELECT ${COLUMNS} FROM cart WHERE id = ${key.id}::uuid AND key_hash = ${hashOf(key)} FOR UPDATE`;
    return row ?? null;
  }

  /** A new cart. */
  static async create(
    tx: Transaction,
    key: CartKey,
    document: CartDocument,
    customerId: bigint | null,
  ): Promise<CartRow> {
    const [row] = await tx.$queryRaw<CartRow[]>`
      INSERT INTO cart (id, key_hash, customer_id, document)
      VALUES (${key.id}::uuid, ${hashOf(key)}, ${customerId}, ${JSON.stringify(document)}::jsonb) RETURNING ${COLUMNS}`;
    return row!;
  }

  /** Writes what a locked cart has become. */
  static async write(tx: Transaction, { id }: CartRow, document: CartDocument): Promise<CartRow> {
    const [row] = await tx.$queryRaw<CartRow[]>`
      UPDATE cart SET document = ${JSON.stringify(document)}::jsonb, version = version + 1, updated_at = now()
      WHERE id = ${id}::uuid RETURNING ${COLUMNS}`;
    return row!;
  }
}
