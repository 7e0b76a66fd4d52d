import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import { discountOf, type DiscountRow } from './discount-of.ts';
import type { Discount } from './pricing/discount.ts';

/** For whom discounts are looked up. */
export interface DiscountsAsked {
  readonly codes: readonly string[];
  readonly marketId: bigint;
  readonly currencyCode: string;
  readonly customerId: bigint | null;
  /** E-mail address of a guest, lower case. */
  readonly contact: string | null;
  /** Key of the cart, whose own reservations do not count against it. */
  readonly holder: string;
}

/** Why a code cannot be used by this buyer here and now. */
export type CodeProblem =
  | 'NOT_FOUND'
  | 'INACTIVE'
  | 'MARKET'
  | 'USAGE_LIMIT_REACHED'
  | 'CUSTOMER_USAGE_LIMIT_REACHED'
  | 'CUSTOMER_NOT_ELIGIBLE'
  | 'CUSTOMER_MISSING';

/** What is known of a code that was entered. */
export interface CodeFound {
  readonly code: string;
  readonly discountId: bigint | null;
  /** Null where the discount may be used, whether or not it takes something off. */
  readonly problem: CodeProblem | null;
}

/** The discounts that a buyer may use. */
export interface DiscountsFound {
  readonly discounts: readonly Discount[];
  /** In the order in which they were entered. */
  readonly codes: readonly CodeFound[];
}

/** Discounts that come by themselves and are looked at. */
export const MOST_AUTOMATIC = 25;

/** A discount as `foundDiscounts` reads it; keys are texts, so that it can be a part of a larger answer in JSON. */
export interface FoundDiscountRow extends Omit<DiscountRow, 'id' | 'rateMicros'> {
  readonly id: string | null;
  readonly rateMicros: string | null;
  readonly isLive: boolean;
  readonly isInMarket: boolean;
  readonly isEligible: boolean;
  readonly isUsedUp: boolean;
  readonly isUsedUpByBuyer: boolean;
}

/** Reading discounts. */
export class DiscountStore {
  /** A list of classes as records have it: `{ORDER,SHIPPING}` where PostgreSQL wrote it. */
  static classesOf(kept: unknown): readonly string[] {
    return typeof kept === 'string' ? kept.slice(1, -1).split(',').filter(Boolean) : (kept as readonly string[]);
  }

  /** Those that come by themselves, and those of codes, that a buyer may use now, by the database's clock. One statement. */
  static async found(reader: Reader, asked: DiscountsAsked): Promise<DiscountsFound> {
    return DiscountStore.judged(await reader.rows<FoundDiscountRow>(foundDiscounts(asked), true), asked);
  }

  /** What a buyer may use of the rows of `foundDiscounts`. */
  static judged(found: readonly FoundDiscountRow[], asked: DiscountsAsked): DiscountsFound {
    const { codes, customerId, contact } = asked;
    const rows = found.map(toFoundRow);
    const isKnown = customerId !== null || contact !== null;
    const judged = rows.map((row) => ({ row, problem: problemOf(row, customerId !== null, isKnown) }));
    const usable = judged.flatMap(({ row, problem }) => (problem ? [] : (discountOf(row, asked.currencyCode) ?? [])));
    return {
      // One that two codes lead to is used once, by the same of them whichever was entered first.
      discounts: usable.filter(({ id }, at) => usable.findIndex((other) => other.id === id) === at),
      codes: codes.map((code) => {
        const of = judged.find(({ row }) => row.code === code);
        if (!of || of.row.id === null) return { code, discountId: null, problem: 'NOT_FOUND' };
        const isPriced = of.problem !== null || usable.some(({ id }) => id === of.row.id);
        return { code, discountId: of.row.id, problem: isPriced ? of.problem : 'MARKET' };
      }),
    };
  }
}

/** The same with its keys as numbers. Null as its key where no discount has the code. */
type FoundRow = Omit<FoundDiscountRow, 'id' | 'rateMicros'> & Pick<DiscountRow, 'id' | 'rateMicros'>;

function toFoundRow({ id, rateMicros, ...row }: FoundDiscountRow): FoundRow {
  return {
    ...row,
    id: id === null ? null : BigInt(id),
    rateMicros: rateMicros === null ? null : BigInt(rateMicros),
  };
}

function problemOf(row: FoundRow, isCustomer: boolean, isKnown: boolean): CodeProblem | null {
  if (row.id === null) return 'NOT_FOUND';
  if (!row.isLive) return 'INACTIVE';
  if (!row.isInMarket) return 'MARKET';
  if (!row.isEligible) return isCustomer ? 'CUSTOMER_NOT_ELIGIBLE' : 'CUSTOMER_MISSING';
  if (row.perCustomerLimit !== null && !isKnown) return 'CUSTOMER_MISSING';
  if (row.isUsedUp) return 'USAGE_LIMIT_REACHED';
  return row.isUsedUpByBuyer ? 'CUSTOMER_USAGE_LIMIT_REACHED' : null;
}

/**
 * Reads discounts that come by themselves and those of codes. Uses that count against a cart: those of others that are used, or reserved
 * and not expired.
 */
export const foundDiscounts = ({ codes, marketId, customerId, contact, holder }: DiscountsAsked): Sql => sql`
  WITH asked AS (
    SELECT a.code, k.discount_id FROM unnest(${codes}::text[]) AS a(code)
    LEFT JOIN discount_code k ON k.key = lower(a.code)
  ), candidate AS (
    SELECT code, discount_id FROM asked
    UNION ALL (
      SELECT NULL, id FROM discount
      WHERE method = 'AUTOMATIC' AND starts_at <= now() AND (ends_at IS NULL OR ends_at > now())
      ORDER BY starts_at, id LIMIT ${MOST_AUTOMATIC}
    )
  )
  SELECT c.code, d.id::text AS id, d.title, d.class::text AS class, d.kind::text AS kind, d.rate_micros::text AS "rateMicros", d.amounts,
    d.each_item AS "eachItem", d.buys_quantity AS "buysQuantity", d.gets_quantity AS "getsQuantity", d.times,
    d.is_for_chosen AS "isForChosen", d.minimum_subtotals AS "minimumSubtotals", d.minimum_quantity AS "minimumQuantity",
    d.combines_with::text[] AS "combinesWith", d.per_customer_limit AS "perCustomerLimit",
    coalesce((SELECT jsonb_agg(jsonb_build_object('role', o.role, 'productId', o.product_id::text,
       'variantId', o.variant_id::text, 'collectionId', o.collection_id::text)) FROM discount_choice o
       WHERE o.discount_id = d.id), '[]') AS choices,
    (d.method = 'AUTOMATIC' OR c.code IS NOT NULL) AND d.starts_at <= now() AND (d.ends_at IS NULL OR d.ends_at > now()) AS "isLive",
    d.market_ids = '{}' OR ${marketId} = ANY(d.market_ids) AS "isInMarket",
    d.customer_tags = '{}' OR d.customer_tags && (
      SELECT u.tags FROM customer u WHERE u.id = ${customerId}::bigint AND u.erased_at IS NULL) IS TRUE AS "isEligible",
    d.usage_limit <= (SELECT count(*) FROM discount_use u WHERE u.discount_id = d.id AND u.holder <> ${holder}
      AND (u.expires_at IS NULL OR u.expires_at > now())) IS TRUE AS "isUsedUp",
    d.per_customer_limit <= (SELECT count(*) FROM discount_use u WHERE u.discount_id = d.id AND u.holder <> ${holder}
      AND (u.expires_at IS NULL OR u.expires_at > now())
      AND (u.customer_id = ${customerId}::bigint OR u.contact = ${contact}::text)) IS TRUE AS "isUsedUpByBuyer"
  FROM candidate c LEFT JOIN discount d ON d.id = c.discount_id ORDER BY d.id, c.code COLLATE "C"`;
