import { sql, type Reader } from '../../../platform/db/database.ts';

/** What a shop has without any work on searching: ts_rank over title and description, all words demanded. */
export async function plainSearch(reader: Reader, query: string, most: number): Promise<string[]> {
  const rows = await reader.rows<{ id: bigint }>(sql`
    SELECT p.id FROM bench_plain p
    WHERE p.document @@ plainto_tsquery('english', ${query})
    ORDER BY ts_rank(p.document, plainto_tsquery('english', ${query})) DESC, p.id LIMIT ${most}`);
  return rows.map(({ id }) => String(id));
}

/** The documents of the plain search, in a table of their own with an index, so that its time is comparable. */
export async function preparePlainSearch(reader: Reader): Promise<void> {
  await reader.rows(sql`CREATE TABLE bench_plain AS
    SELECT id, to_tsvector('english', title || ' ' || description) AS document FROM product`);
  await reader.rows(sql`CREATE INDEX ON bench_plain USING gin (document)`);
}
