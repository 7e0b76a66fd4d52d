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

/** A gift card as it is read; numbers are texts, so that it can be a part of a larger answer in JSON. */
export interface GiftCardRow {
  readonly id: string;
  readonly key: string;
  readonly lastCharacters: string;
  readonly balance: string;
  readonly currencyCode: string;
  readonly isDisabled: boolean;
  readonly isExpired: boolean;
}

/**
 * Reading gift cards, and paying with them. Whoever guesses codes finds one of a million cards in 31^16 / 10^6, about 7 * 10^17, tries;
 * mutations of carts, the only way to try, are charged for by cost and take 20 codes at the most.
 */
export class GiftCardStore {
  /** The gift cards of codes, one for each code, in their order. */
  static async byCodes(reader: Reader, codes: readonly string[], currencyCode: string): Promise<GiftCardFound[]> {
    const hashes = codes.map(hashOfCode);
    const rows = await reader.rows<GiftCardRow>(
      giftCards(sql`code_hash = ANY(${hashes}::bytea[])`, sql`encode(code_hash, 'hex')`),
      true,
    );
    return judged(
      rows,
      hashes.map((hash) => hash.toString('hex')),
      currencyCode,
    );
  }

  /** The gift cards of keys, one for each key, in their order. */
  static async byIds(reader: Reader, ids: readonly bigint[], currencyCode: string): Promise<GiftCardFound[]> {
    const rows = await reader.rows<GiftCardRow>(giftCardsOf(ids.map(String)), true);
    return GiftCardStore.judged(rows, ids.map(String), currencyCode);
  }

  /** What of the rows of `giftCardsOf` can pay, one for each key, in their order. */
  static judged(rows: readonly GiftCardRow[], ids: readonly string[], currencyCode: string): GiftCardFound[] {
    return judged(rows, ids, currencyCode);
  }

  /**
   * Pays with a gift card, once for each reference: asked again for the same, it has paid already.
   * @param amount    minor units, more than zero
   * @param reference the order; of another amount by the same reference nothing is paid
   * @returns false where less is left on it, it has expired or was disabled, and then nothing was paid
   */
  static async debit(tx: Transaction, id: bigint, amount: bigint, reference: string): Promise<boolean> {
    return book(tx, id, -amount, { reason: 'order', reference });
  }

  /**
   * Gives back to a gift card, once for each reference, also to one that pays no more.
   * @param amount    minor units, more than zero
   * @param reference the refund; another than the order's
   * @returns false where there is no such card, or another amount was booked by this reference
   */
  static async credit(tx: Transaction, id: bigint, amount: bigint, reference: string): Promise<boolean> {
    return book(tx, id, amount, { reason: 'refund', reference });
  }
}

/** Whoever books for the same reference at the same time waits for the card, and then finds the entry. */
async function book(
  tx: Transaction,
  id: bigint,
  delta: bigint,
  { reason, reference }: { reason: string; reference: string },
): Promise<boolean> {
  await tx.$executeRaw`SELECT FROM gift_card WHERE id = ${id} FOR NO KEY UPDATE`;
  const [row] = await tx.$queryRaw<{ booked: boolean }[]>`
    WITH before AS (
      SELECT delta FROM gift_card_entry WHERE gift_card_id = ${id} AND reference = ${reference}
    ), changed AS (
      UPDATE gift_card SET balance = balance + ${delta}::bigint, updated_at = now()
      WHERE id = ${id} AND balance + ${delta}::bigint >= 0 AND NOT EXISTS (SELECT FROM before)
        AND (${delta}::bigint > 0 OR disabled_at IS NULL AND (expires_at IS NULL OR expires_at > now()))
      RETURNING balance
    ), entry AS (
      INSERT INTO gift_card_entry (gift_card_id, delta, balance_after, reason, reference)
      SELECT ${id}, ${delta}::bigint, balance, ${reason}, ${reference} FROM changed RETURNING id
    ) SELECT EXISTS (SELECT FROM before WHERE delta = ${delta}::bigint) OR EXISTS (SELECT FROM entry) AS booked`;
  return row!.booked;
}

/** Reads the gift cards of keys. */
export const giftCardsOf = (ids: readonly string[]): Sql => giftCards(sql`id = ANY(${ids}::bigint[])`, sql`id::text`);

const giftCards = (condition: Sql, key: Sql): Sql => sql`
  SELECT id::text AS id, ${key} AS key, last_characters AS "lastCharacters", balance::text AS balance,
    currency_code AS "currencyCode", disabled_at IS NOT NULL AS "isDisabled", expires_at <= now() IS TRUE AS "isExpired"
  FROM gift_card WHERE ${condition}`;

function judged(rows: readonly GiftCardRow[], keys: readonly string[], currencyCode: string): GiftCardFound[] {
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key): GiftCardFound => {
    const row = found.get(key);
    if (!row) return { id: null, problem: 'NOT_FOUND' };
    const { lastCharacters, currencyCode: currency } = row;
    const kept = { id: BigInt(row.id), lastCharacters, balance: BigInt(row.balance), currencyCode: currency };
    return { ...kept, problem: problemOf(row, currencyCode) };
  });
}

function problemOf(row: GiftCardRow, currencyCode: string): GiftCardProblem | null {
  if (row.isDisabled) return 'DISABLED';
  if (row.isExpired) return 'EXPIRED';
  if (row.currencyCode !== currencyCode) return 'CURRENCY';
  return row.balance === '0' ? 'EMPTY' : null;
}
