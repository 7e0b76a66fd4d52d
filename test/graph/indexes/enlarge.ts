import pg from 'pg';

/** How often every product is copied. */
const COPIES = 44;

interface CopiedTable {
  readonly name: string;
  /** Columns that hold the key of a copied table: they move with the copy. */
  readonly moves: readonly string[];
  /** Columns that must differ, as SQL over `t` and the number of the copy, `n`. */
  readonly differ?: Readonly<Record<string, string>>;
  /** Which rows are copied: planners look at sizes, so a part of the long tables is enough. */
  readonly where?: string;
}

/** Distance between the key of a row and that of its next copy: larger than any key of the demo shop. */
const STEP = 1_000_000;

const ofFirstVariant = 't.variant_id IN (SELECT id FROM product_variant WHERE position = 1)';

const copied: readonly CopiedTable[] = [
  { name: 'media', moves: ['id'] },
  { name: 'product', moves: ['id'], differ: { handle: `t.handle || '-' || n`, title: `t.title || ' ' || n` } },
  { name: 'product_option', moves: ['id', 'product_id'] },
  {
    name: 'product_option_value',
    moves: ['id', 'product_id', 'option_id'],
    where: 't.position = 1',
  },
  {
    name: 'product_variant',
    moves: ['id', 'product_id'],
    differ: { option_value_ids: `(SELECT array_agg(v + n * ${STEP}) FROM unnest(t.option_value_ids) v)` },
    where: 't.position = 1',
  },
  { name: 'variant_price', moves: ['variant_id'], where: ofFirstVariant },
  { name: 'product_price_range', moves: ['product_id'] },
  { name: 'inventory_level', moves: ['variant_id'], where: ofFirstVariant },
  { name: 'product_media', moves: ['product_id'], where: 't.position = 1' },
  { name: 'collection_product', moves: ['product_id'] },
  { name: 'product_search', moves: ['product_id'] },
  { name: 'review', moves: ['id', 'product_id'], differ: { source: 'NULL' }, where: 't.id % 5 = 0' },
];

/**
 * Makes a shop of more than 20,000 products out of the demo shop: copies of every product and of what belongs to it, by
 * PostgreSQL itself, without foreign keys being looked up for each row.
 */
export async function enlarge(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET session_replication_role = replica`);
  for (const table of copied) await client.query(await copyOf(client, table));
  await client.query('ANALYZE');
  await client.end();
}

async function copyOf(client: pg.Client, { name, moves, differ = {}, where = 'true' }: CopiedTable): Promise<string> {
  const { rows } = await client.query<{ attname: string }>(
    `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [name],
  );
  const columns = rows.map(({ attname }) => attname);
  const value = (column: string): string =>
    differ[column] ?? (moves.includes(column) ? `t.${column} + n * ${STEP}` : `t.${column}`);
  return `INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${columns.map(value).join(', ')}
    FROM ${name} t CROSS JOIN generate_series(1, ${COPIES}) n WHERE ${where}`;
}
