import pg from 'pg';

/** Rows that every root list has at the least. */
const ENOUGH = 24;

/** Lengthens the short lists of the demo shop, so that ten times the rows are there to be read. */
export async function fillToGrow(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const statements = [
    `INSERT INTO collection (handle, title, image_id, sort_order, published_at)
       SELECT 'more-' || n, 'More ' || n, (SELECT min(id) FROM media WHERE type = 'IMAGE'), 'MANUAL', now() FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO collection_product (collection_id, product_id, position)
       SELECT c.id, p.id, row_number() OVER (PARTITION BY c.id ORDER BY p.id) FROM collection c
       CROSS JOIN (SELECT id FROM product WHERE status = 'ACTIVE' AND published_at <= now() ORDER BY id LIMIT 5) p WHERE c.handle LIKE 'more-%'`,
    `INSERT INTO page (handle, title, body, published_at) SELECT 'more-' || n, 'More ' || n, 'Text', now() FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO blog (handle, title) SELECT 'more-' || n, 'More ' || n FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO article (blog_id, handle, title, content_html, author_name, published_at, image_id)
       SELECT b.id, 'more-' || n, 'More ' || n, 'Text', 'Author ' || n, now(), (SELECT min(id) FROM media WHERE type = 'IMAGE')
       FROM blog b CROSS JOIN generate_series(1, 3) n `,
    `INSERT INTO menu (handle, title) SELECT 'more-' || n, 'More ' || n FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO menu_item (menu_id, position, title, type, resource_id)
       SELECT m.id, 1, 'Product', 'PRODUCT', (SELECT min(id) FROM product WHERE status = 'ACTIVE' AND published_at <= now()) FROM menu m WHERE m.handle LIKE 'more-%'`,
    `INSERT INTO metafield (owner_type, owner_id, namespace, key, type, value)
       SELECT 'Product', id, 'growth', 'note', 'single_line_text_field', 'Note' FROM product`,
    `INSERT INTO delivery_zone (name) SELECT 'More ' || n FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO delivery_zone_place (country_code, zone_code, zone_id)
       SELECT 'DE', 'Z' || id, id FROM delivery_zone WHERE name LIKE 'More %'`,
    `INSERT INTO delivery_rate (zone_id, market_id, handle, title, amount, least_amount, most_amount)
       SELECT z.id, m.id, 'more', 'More', 1, 0, 100 FROM delivery_zone z CROSS JOIN market m`,
    `INSERT INTO discount (title, method, class, kind, rate_micros, created_at)
       SELECT 'More ' || n, 'CODE', 'ORDER', 'PERCENTAGE', 100000, now() FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO discount_code (discount_id, code, key) SELECT id, 'MORE-' || id, 'more-' || id FROM discount WHERE title LIKE 'More %'`,
    `INSERT INTO discount_choice (discount_id, role, product_id, variant_id, collection_id)
       SELECT d.id, 'ENTITLED', c.* FROM discount d CROSS JOIN (
         (SELECT id, NULL::bigint, NULL::bigint FROM product LIMIT 1) UNION ALL
         (SELECT NULL, id, NULL FROM product_variant LIMIT 1) UNION ALL (SELECT NULL, NULL, id FROM collection LIMIT 1)) c
       WHERE d.title LIKE 'More %'`,
    `INSERT INTO gift_card (code_hash, last_characters, currency_code, initial_amount, balance)
       SELECT sha256(n::text::bytea), 'MORE', 'EUR', 100, 100 FROM generate_series(1, ${ENOUGH}) n`,
    `INSERT INTO gift_card_entry (gift_card_id, delta, balance_after, reason)
       SELECT id, 100, 100, 'issued' FROM gift_card WHERE last_characters = 'MORE'`,
    // Lists of variants begin with whichever; a unit price that one has and another has not would look like growth.
    `UPDATE product_variant SET quantity_value = 500, quantity_unit = 'G', reference_value = 100, reference_unit = 'G'`,
    'ANALYZE',
  ];
  for (const statement of statements) await client.query(statement);
  await client.end();
}
