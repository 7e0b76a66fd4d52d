import type { Database } from '../../platform/db/database.ts';

/** A Prisma client, or the transaction that the caller is in. */
export type SummaryWriter = Pick<Database['prisma'], '$executeRaw'>;

/** Products per statement: bounds the time and the memory of one. */
const CHUNK = 2_000;

/**
 * Keeps what lists filter and sort by on the product itself: price range per market, availability, stock, number of
 * variants, featured picture. Call it after every write to variants, prices, stock or media, in the same transaction:
 * it locks the products first, so that of two writers the later one sums up what both wrote.
 * Rows that are right already are not written, and `updated_at` stays as it is.
 */
export class ProductSummaryStore {
  static async refresh(db: SummaryWriter, productIds: readonly bigint[]): Promise<void> {
    const sorted = [...new Set(productIds)].sort((a, b) => (a < b ? -1 : 1));
    for (let from = 0; from < sorted.length; from += CHUNK) {
      const ids = sorted.slice(from, from + CHUNK);
      await db.$executeRaw`SELECT FROM product WHERE id = ANY(${ids}::bigint[]) ORDER BY id FOR NO KEY UPDATE`;
      await refreshVariants(db, ids);
      await refreshPriceRanges(db, ids);
      await refreshProducts(db, ids);
    }
  }

  /**
   * The same where nothing but stock has changed, of products that are locked: one statement, which looks at the stock
   * of these variants alone.
   */
  static async refreshStock(db: SummaryWriter, variantIds: readonly bigint[]): Promise<void> {
    await db.$executeRaw`
      WITH stock AS MATERIALIZED (
        SELECT w.id, w.product_id, l.quantity,
          NOT w.inventory_tracked OR w.inventory_policy = 'CONTINUE' OR l.quantity > 0 AS for_sale
        FROM product_variant w
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(on_hand - held), 0)::int AS quantity FROM inventory_level WHERE variant_id = w.id
        ) l
        WHERE w.id = ANY(${variantIds}::bigint[])
      ), variants AS (
        UPDATE product_variant v SET quantity_available = s.quantity, available_for_sale = s.for_sale FROM stock s
        WHERE v.id = s.id AND (v.quantity_available, v.available_for_sale) IS DISTINCT FROM (s.quantity, s.for_sale)
      )
      UPDATE product p SET available_for_sale = q.for_sale, total_inventory = q.quantity
      FROM (
        SELECT w.product_id, bool_or(coalesce(s.for_sale, w.available_for_sale)) AS for_sale,
          coalesce(sum(CASE w.inventory_policy WHEN 'DENY' THEN greatest(coalesce(s.quantity, w.quantity_available), 0)
            ELSE coalesce(s.quantity, w.quantity_available) END) FILTER (WHERE w.inventory_tracked), 0)::int AS quantity
        FROM product_variant w LEFT JOIN stock s ON s.id = w.id
        WHERE w.product_id IN (SELECT product_id FROM stock)
        GROUP BY w.product_id
      ) q
      WHERE p.id = q.product_id AND (p.available_for_sale, p.total_inventory) IS DISTINCT FROM (q.for_sale, q.quantity)`;
  }
}

/** What is available of each variant over all locations, and whether it can be bought. */
function refreshVariants(db: SummaryWriter, ids: bigint[]) {
  return db.$executeRaw`
    UPDATE product_variant v
    SET quantity_available = s.quantity, available_for_sale = s.for_sale
    FROM (
      SELECT w.id, l.quantity, NOT w.inventory_tracked OR w.inventory_policy = 'CONTINUE' OR l.quantity > 0 AS for_sale
      FROM product_variant w
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(on_hand - held), 0)::int AS quantity FROM inventory_level WHERE variant_id = w.id
      ) l
      WHERE w.product_id = ANY(${ids}::bigint[])
    ) s
    WHERE v.id = s.id AND (v.quantity_available, v.available_for_sale) IS DISTINCT FROM (s.quantity, s.for_sale)`;
}

/** Lowest and highest price per market; compare-at prices only of the variants that have one, else zero. */
async function refreshPriceRanges(db: SummaryWriter, ids: bigint[]) {
  await db.$executeRaw`
    DELETE FROM product_price_range r
    WHERE r.product_id = ANY(${ids}::bigint[]) AND NOT EXISTS (
      SELECT FROM product_variant v JOIN variant_price p ON p.variant_id = v.id
      WHERE v.product_id = r.product_id AND p.market_id = r.market_id)`;
  await db.$executeRaw`
    INSERT INTO product_price_range AS r
      (product_id, market_id, currency_code, min_amount, max_amount, min_compare_at_amount, max_compare_at_amount)
    SELECT v.product_id, p.market_id, min(p.currency_code), min(p.amount), max(p.amount),
      coalesce(min(p.compare_at_amount), 0), coalesce(max(p.compare_at_amount), 0)
    FROM product_variant v JOIN variant_price p ON p.variant_id = v.id
    WHERE v.product_id = ANY(${ids}::bigint[])
    GROUP BY v.product_id, p.market_id
    ON CONFLICT (product_id, market_id) DO UPDATE
    SET currency_code = excluded.currency_code, min_amount = excluded.min_amount, max_amount = excluded.max_amount,
      min_compare_at_amount = excluded.min_compare_at_amount, max_compare_at_amount = excluded.max_compare_at_amount
    WHERE (r.currency_code, r.min_amount, r.max_amount, r.min_compare_at_amount, r.max_compare_at_amount)
      IS DISTINCT FROM (excluded.currency_code, excluded.min_amount, excluded.max_amount,
        excluded.min_compare_at_amount, excluded.max_compare_at_amount)`;
}

/** Sums over the variants, and the first picture. Stock that is not counted does not count, nor does what is missing of what is not oversold. */
function refreshProducts(db: SummaryWriter, ids: bigint[]) {
  return db.$executeRaw`
    UPDATE product p
    SET available_for_sale = s.for_sale, total_inventory = s.quantity, variants_count = s.variants, featured_media_id = s.picture
    FROM (
      SELECT q.id, v.for_sale, v.quantity, v.variants, m.picture
      FROM product q
      CROSS JOIN LATERAL (
        SELECT coalesce(bool_or(available_for_sale), false) AS for_sale, count(*)::int AS variants,
          coalesce(sum(CASE inventory_policy WHEN 'DENY' THEN greatest(quantity_available, 0) ELSE quantity_available END)
            FILTER (WHERE inventory_tracked), 0)::int AS quantity
        FROM product_variant WHERE product_id = q.id
      ) v
      LEFT JOIN LATERAL (
        SELECT m.id AS picture FROM product_media pm JOIN media m ON m.id = pm.media_id
        WHERE pm.product_id = q.id AND m.type = 'IMAGE' ORDER BY pm.position, pm.media_id LIMIT 1
      ) m ON true
      WHERE q.id = ANY(${ids}::bigint[])
    ) s
    WHERE p.id = s.id AND (p.available_for_sale, p.total_inventory, p.variants_count, p.featured_media_id)
      IS DISTINCT FROM (s.for_sale, s.quantity, s.variants, s.picture)`;
}
