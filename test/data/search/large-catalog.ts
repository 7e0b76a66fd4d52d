import { withOneConnection } from '../../../src/platform/db/one-connection.ts';

/** Products of the large catalog. */
const PRODUCTS = 6_000;

/**
 * Fills a shop, which has its markets and languages, with products of 200 vendors, 50 types and 300 tags, of two sizes
 * each, in 40 collections, by PostgreSQL itself.
 */
export async function fillLargeCatalog(url: string): Promise<void> {
  await withOneConnection(
    url,
    async ({ run }) => {
      for (const statement of statements) await run(statement);
    },
    { connectMs: 15_000, statementMs: 240_000 },
  );
}

const statements = [
  `INSERT INTO product (handle, title, vendor, product_type, tags, status, published_at, available_for_sale, units_sold, updated_at)
   SELECT 'product-' || n, words[1 + n % 40] || ' ' || words[1 + n / 40 % 40] || ' ' || n, 'Vendor ' || n % 200, 'Type ' || n % 50,
     ARRAY['tag' || n % 300, 'tag' || n % 7], 'ACTIVE', '2025-01-01', n % 5 > 0, n % 1000, now()
   FROM generate_series(1, ${PRODUCTS}) n,
     (SELECT array_agg(chr(97 + at / 8) || 'o' || chr(98 + at % 8) || 'el') AS words FROM generate_series(0, 39) at) vocabulary`,
  `INSERT INTO product_option (product_id, name, position) SELECT id, 'Size', 0 FROM product`,
  `INSERT INTO product_option_value (product_id, option_id, name, position)
   SELECT product_id, id, size, 0 FROM product_option CROSS JOIN unnest(ARRAY['S', 'M']) size`,
  `INSERT INTO product_variant (product_id, position, title, sku, option_value_ids, available_for_sale, updated_at)
   SELECT product_id, row_number() OVER (PARTITION BY product_id), name, 'SKU-' || id, ARRAY[id], true, now() FROM product_option_value`,
  `INSERT INTO variant_price (variant_id, market_id, currency_code, amount)
   SELECT v.id, m.id, m.currency_code, 500 + v.product_id % 10000 FROM product_variant v CROSS JOIN market m`,
  `INSERT INTO product_price_range (product_id, market_id, currency_code, min_amount, max_amount)
   SELECT p.id, m.id, m.currency_code, 500 + p.id % 10000, 500 + p.id % 10000 FROM product p CROSS JOIN market m`,
  `INSERT INTO collection (handle, title, published_at, updated_at) SELECT 'shelf-' || n, 'Shelf ' || n, '2025-01-01', now() FROM generate_series(1, 40) n`,
  `INSERT INTO collection_product (collection_id, product_id, position)
   SELECT c.id, p.id, p.id FROM collection c JOIN product p ON p.id % 40 = c.id % 40`,
  'ANALYZE',
];
