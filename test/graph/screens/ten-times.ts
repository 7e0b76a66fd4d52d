import pg from 'pg';

/** Every text in the samples of a screen: handles are among them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Takes nine of ten rows out of the demo shop, and leaves what samples name.
 * @param named handles that go on existing
 */
export async function toATenth(url: string, named: readonly string[]): Promise<void> {
  await run(url, [
    [`DELETE FROM product WHERE handle <> ALL($1) AND id % 10 <> 0`, [named]],
    [
      `DELETE FROM review r WHERE id <> (SELECT min(id) FROM review o WHERE o.product_id = r.product_id AND o.status = r.status)`,
    ],
    [`DELETE FROM article WHERE handle <> ALL($1) AND id % 10 <> 0`, [named]],
    [`DELETE FROM collection WHERE handle <> ALL($1) AND id > 2`, [named]],
    [
      `DELETE FROM customer_note n WHERE id <> (SELECT min(id) FROM customer_note o WHERE o.customer_id = n.customer_id)`,
    ],
    [`DELETE FROM customer WHERE id <> 1 AND coalesce(email, '') <> ALL($1) AND id % 10 <> 0`, [named]],
    [auditOf(3)],
    ['ANALYZE'],
  ]);
}

/** Lengthens the lists of the demo shop that are short. */
export async function toTenTimes(url: string): Promise<void> {
  await run(url, [
    [
      `INSERT INTO article (blog_id, handle, title, content_html, author_name, published_at, image_id)
      SELECT a.blog_id, a.handle || '-' || n, a.title || ' ' || n, a.content_html, a.author_name,
        a.published_at - n * interval '1 hour', ${pictureNear('a.id * 10 + n')}
      FROM article a CROSS JOIN generate_series(1, 9) n`,
    ],
    [
      `INSERT INTO collection (handle, title, image_id, sort_order, published_at)
      SELECT c.handle || '-' || n, c.title || ' ' || n, ${pictureNear('c.id * 10 + n')}, 'MANUAL', c.published_at FROM collection c CROSS JOIN generate_series(1, 9) n`,
    ],
    [
      `INSERT INTO customer_address (customer_id, last_name, address1, city, zip, country_code)
      SELECT customer_id, last_name, address1 || ' ' || n, city, zip, country_code FROM customer_address CROSS JOIN generate_series(1, 9) n`,
    ],
    [
      `INSERT INTO customer_note (customer_id, body, author_name)
      SELECT customer_id, body, author_name FROM customer_note CROSS JOIN generate_series(1, 9)`,
    ],
    [auditOf(60)],
    ['ANALYZE'],
  ]);
}

/** A picture of its own for each row: pictures that are read already would hide a statement. */
const pictureNear = (number: string): string =>
  `(SELECT max(m.id) FROM media m WHERE m.type = 'IMAGE' AND m.id <= 1000 + ${number})`;
const auditOf = (entries: number): string =>
  `INSERT INTO audit_entry (request_id, actor_kind, actor_name, action, resource_type, resource_id)
   SELECT 'request-' || n, 'staff', 'somebody', 'productUpdate', 'Product', (SELECT min(id) FROM product) FROM generate_series(1, ${entries}) n`;

async function run(url: string, statements: readonly (readonly [string, unknown[]?])[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [text, values] of statements) await client.query(text, values);
  await client.end();
}
