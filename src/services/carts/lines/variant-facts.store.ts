import { sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import type { FactsByVariant, VariantFacts } from './variant-facts.ts';

/** For whom facts are read. */
export interface FactsFor {
  readonly marketId: bigint;
  readonly customerId: bigint | null;
  /** Key of the cart, whose own holds are no obstacle to it. */
  readonly cartId: string;
}

type Numbers = 'variantId' | 'productId' | 'unitAmount';

/** Facts as `variantFacts` reads them; large numbers are texts, so that they can be a part of a larger answer in JSON. */
export type FactsRow = Omit<VariantFacts, Numbers | 'collectionIds' | 'compareAtAmount'> &
  Readonly<Record<Numbers, string>> & {
    readonly collectionIds: readonly string[];
    readonly compareAtAmount: string | null;
  };

/** The facts of all variants of a cart, in one statement. */
export async function readVariantFacts(
  reader: Reader,
  variantIds: readonly string[],
  whom: FactsFor,
): Promise<FactsByVariant> {
  if (variantIds.length === 0) return new Map();
  return factsByVariant(await reader.rows<FactsRow>(variantFacts(variantIds, whom), true));
}

/** Reads the facts of variants. */
export const variantFacts = (variantIds: readonly string[], { marketId, customerId, cartId }: FactsFor): Sql =>
  sql`SELECT v.id::text AS "variantId", v.product_id::text AS "productId", p.title,
        ARRAY(SELECT c.collection_id::text FROM collection_product c WHERE c.product_id = v.product_id) AS "collectionIds",
        least(a.amount, g.amount)::text AS "unitAmount", a.currency_code AS "currencyCode",
        (CASE WHEN g.amount < a.amount THEN coalesce(a.compare_at_amount, a.amount) ELSE a.compare_at_amount END)::text AS "compareAtAmount",
        v.taxable AND NOT p.is_gift_card AS "isTaxable", p.is_gift_card AS "isGiftCard", v.requires_shipping AS "requiresShipping",
        v.weight, v.weight_unit AS "weightUnit",
        CASE WHEN v.inventory_tracked AND v.inventory_policy = 'DENY'
          THEN greatest(v.quantity_available + coalesce(h.held, 0), 0)::int END AS available,
        v.quantity_minimum AS "quantityMinimum", v.quantity_maximum AS "quantityMaximum",
        v.quantity_increment AS "quantityIncrement"
      FROM product_variant v
      JOIN product p ON p.id = v.product_id
      JOIN variant_price a ON a.variant_id = v.id AND a.market_id = ${marketId}
      LEFT JOIN LATERAL (
        SELECT min(o.amount) AS amount FROM customer_group_price o
        WHERE o.variant_id = v.id AND o.market_id = ${marketId}
          AND o.customer_tag = ANY((SELECT u.tags FROM customer u WHERE u.id = ${customerId}::bigint)::text[])
      ) g ON true
      LEFT JOIN LATERAL (
        SELECT sum(k.quantity) AS held FROM inventory_hold k
        WHERE k.variant_id = v.id AND (k.holder = ${cartId} OR k.expires_at <= now())
      ) h ON true
      WHERE v.id = ANY(${variantIds}::bigint[]) AND p.status = 'ACTIVE' AND p.published_at <= now()`;

/** The facts of the rows that `variantFacts` reads. */
export function factsByVariant(rows: readonly FactsRow[]): FactsByVariant {
  return new Map(
    rows.map(({ variantId, productId, unitAmount, compareAtAmount, collectionIds, ...row }) => [
      variantId,
      {
        ...row,
        ...{ variantId: BigInt(variantId), productId: BigInt(productId), unitAmount: BigInt(unitAmount) },
        compareAtAmount: compareAtAmount === null ? null : BigInt(compareAtAmount),
        collectionIds: collectionIds.map((id) => BigInt(id)),
      } satisfies VariantFacts,
    ]),
  );
}
