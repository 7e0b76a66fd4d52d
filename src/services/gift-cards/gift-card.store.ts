import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import type { Transaction } from '../edits/transaction.ts';
import { hashOfCode } from './gift-card-code.ts';

/** Why a gift card cannot pay. */
export type GiftCardProblem = 'NOT_FOUND' | 'DISABLED' | 'EXPIRED' | 'CURRENCY' | 'EMPTY';

/** A gift card that was asked for. */
export type GiftCardFound =
  | { readonly id: null; readonly problem: 'NOT_FOUND' }
  | {
      readonly id: bigint;
      readonly lastCharacters: string;
      /** Minor units of `currencyCode`. */
      readonly balance: bigint;
      readonly currencyCode: string;
      readonly problem: GiftCardProblem | null;
    };

interface GiftCardRow {
  readonly id: bigint;
  readonly key: string;
  readonly lastCharacters: string;
  readonly balance: bigint;
  readonly currencyCode: string;
  readonly isDisabled: boolean;
  readonly isExpired: boolean;
}

/** Reading gift cards, and paying with them. */
export class GiftCardStore {
  /** The gift cards of codes, one for each code, in their order. */
  static async byCodes(reader: Reader, codes: readonly string[], currencyCode: string): Promise<GiftCardFound[]> {
    const hashes = codes.map(hashOfCode);
    const rows = await read(reader, sql`code_hash = ANY(${hashes}::bytea[])`, sql`encode(code_hash, 'hex')`);
    return hashes.map((hash) => judged(rows.get(hash.toString('hex')), currencyCode));
  }

  /** The gift cards of keys, one for each key, in their order. */
  static async byIds(reader: Reader, ids: readonly bigint[], currencyCode: string): Promise<GiftCardFound[]> {
    const rows = await read(reader, sql`id = ANY(${ids}::bigint[])`, sql`id::text`);
    return ids.map((id) => judged(rows.get(id.toString()), currencyCode));
  }

  /**
   * Pays with a gift card, once for each reference: asked again for the same, it has paid already.
   * @param amount    minor units, more than zero
   * @param reference the order
   * @returns false where less is left on it, and then nothing was paid
   */
  static async debit(tx: Transaction, id: bigint, amount: bigint, reference: string): Promise<boolean> {
    await tx.$executeRaw`SELECT FROM gift_card WHERE id = ${id} FOR NO KEY UPDATE`;
    const [row] = await tx.$queryRaw<{ paid: boolean }[]>`
      WITH before AS (
        SELECT FROM gift_card_entry WHERE gift_card_id = ${id} AND reference = ${reference}
      ), paid AS (
        UPDATE gift_card SET balance = balance - ${amount}, updated_at = now()
        WHERE id = ${id} AND balance >= ${amount} AND disabled_at IS NULL AND NOT EXISTS (SELECT FROM before)
        RETURNING balance
      ), entry AS (
        INSERT INTO gift_card_entry (gift_card_id, delta, balance_after, reason, reference)
        SELECT ${id}, ${-amount}::bigint, balance, 'order', ${reference} FROM paid RETURNING id
      ) SELECT EXISTS (SELECT FROM before) OR EXISTS (SELECT FROM entry) AS paid`;
    return row!.paid;
  }

  /** Puts money onto a gift card, or takes it away. @throws whatever the database does where it would fall below zero */
  static async adjust(tx: Transaction, id: bigint, delta: bigint, reason: string): Promise<void> {
    await tx.$executeRaw`
      WITH changed AS (
        UPDATE gift_card SET balance = balance + ${delta}, version = version + 1, updated_at = now()
        WHERE id = ${id} RETURNING balance
      ) INSERT INTO gift_card_entry (gift_card_id, delta, balance_after, reason)
        SELECT ${id}, ${delta}::bigint, balance, ${reason} FROM changed`;
  }
}

async function read(reader: Reader, condition: Sql, key: Sql): Promise<ReadonlyMap<string, GiftCardRow>> {
  const rows = await reader.rows<GiftCardRow>(
    sql`SELECT id, ${key} AS key, last_characters AS "lastCharacters", balance, currency_code AS "currencyCode",
        disabled_at IS NOT NULL AS "isDisabled", expires_at <= now() IS TRUE AS "isExpired"
      FROM gift_card WHERE ${condition}`,
    true,
  );
  return new Map(rows.map((row) => [row.key, row]));
}

function judged(row: GiftCardRow | undefined, currencyCode: string): GiftCardFound {
  if (!row) return { id: null, problem: 'NOT_FOUND' };
  const { id, lastCharacters, balance } = row;
  return { id, lastCharacters, balance, currencyCode: row.currencyCode, problem: problemOf(row, currencyCode) };
}

function problemOf(row: GiftCardRow, currencyCode: string): GiftCardProblem | null {
  if (row.isDisabled) return 'DISABLED';
  if (row.isExpired) return 'EXPIRED';
  if (row.currencyCode !== currencyCode) return 'CURRENCY';
  return row.balance === 0n ? 'EMPTY' : null;
}
