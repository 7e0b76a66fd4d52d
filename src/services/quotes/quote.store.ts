import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import type { Transaction } from '../edits/transaction.ts';
import type { QuoteContent } from './quote-content.ts';

/** A row of the table of quotes. */
export interface QuoteRow {
  readonly id: string;
  readonly cartId: string;
  readonly content: QuoteContent;
  readonly fingerprint: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

const COLUMNS = sql`id, cart_id AS "cartId", content, fingerprint, expires_at AS "expiresAt", created_at AS "createdAt"`;

/** The newest quote of a cart, expired or not; beside it the one that was asked for, where it is of the same cart. */
export interface EarlierQuotes {
  readonly newest: QuoteRow | null;
  readonly asked: QuoteRow | null;
}

const earlier = (cartId: string, quoteId: string | null): Sql => sql`
  (SELECT ${COLUMNS} FROM quote WHERE cart_id = ${cartId}::uuid ORDER BY created_at DESC, id DESC LIMIT 1)
  UNION SELECT ${COLUMNS} FROM quote WHERE cart_id = ${cartId}::uuid AND id = ${quoteId}::uuid
  ORDER BY "createdAt" DESC, id DESC`;

function earlierOf(rows: readonly QuoteRow[], quoteId: string | null): EarlierQuotes {
  const [newest = null] = rows;
  return { newest, asked: rows.find(({ id }) => id === quoteId) ?? null };
}

/** Reading and writing quotes. */
export class QuoteStore {
  /** The newest quote of a cart, expired or not; beside it the one that is asked for, where that is another one of the same cart. */
  static async ofCart(reader: Reader, cartId: string, quoteId: string | null): Promise<EarlierQuotes> {
    return earlierOf(await reader.rows<QuoteRow>(earlier(cartId, quoteId), true), quoteId);
  }

  /**
   * Locks a cart until the transaction ends, so that one quote of it is made at a time, and reads the quotes that `ofCart` does.
   * @returns null where it is at another version by now
   */
  static async lockCart(
    tx: Transaction,
    cartId: string,
    version: number,
    quoteId: string | null,
  ): Promise<EarlierQuotes | null> {
    const rows = await tx.$queryRaw<(QuoteRow | { id: null })[]>(sql`
      SELECT q.* FROM cart c LEFT JOIN LATERAL (${earlier(cartId, quoteId)}) q ON true
      WHERE c.id = ${cartId}::uuid AND c.version = ${version} FOR NO KEY UPDATE OF c`);
    return rows.length === 0
      ? null
      : earlierOf(
          rows.filter((row) => row.id !== null),
          quoteId,
        );
  }

  /** Writes a quote of a locked cart; one that is there already holds for longer. */
  static async write(tx: Transaction, quote: Omit<QuoteRow, 'createdAt'>): Promise<QuoteRow> {
    const { id, cartId, content, fingerprint, expiresAt } = quote;
    const [row] = await tx.$queryRaw<QuoteRow[]>(sql`
      INSERT INTO quote (id, cart_id, content, fingerprint, expires_at)
      VALUES (${id}::uuid, ${cartId}::uuid, ${JSON.stringify(content)}::jsonb, ${fingerprint}, ${expiresAt})
      ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at
      RETURNING ${COLUMNS}`);
    return row!;
  }

  /** Deletes quotes that expired a week ago. @returns how many there were, of `limit` at the most */
  static forgetOld(tx: Transaction, limit: number): Promise<number> {
    return tx.$executeRaw`
      DELETE FROM quote WHERE id IN (
        SELECT id FROM quote WHERE expires_at < now() - interval '7 days'
        ORDER BY expires_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)`;
  }
}
