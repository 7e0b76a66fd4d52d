import pg from 'pg';

/** How often every product is copied. */
const COPIES = 44;

/**
 * Makes a shop of more than 20,000 products out of the demo shop: copies of every product with variants, prices,
 * pictures, memberships, stock and reviews, by PostgreSQL itself.
 */
export async function enlarge(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const table of copied) await client.query(copyOf(table));
  await client.query('ANALYZE');
  await client.end();
}

interface CopiedTable {
  readonly name: string;
  /** Columns that hold the key of a copied table, which moves with the copy. */
  readonly moves: Readonly<Record<string, string>>;
  /** Columns that must differ, as SQL over `t` and the number of the copy, `n`. */
  readonly differ?: Readonly<Record<string, string>>;
}

const copied: readonly CopiedTable[] = [
  { name: 'product', moves: { id: 'product' }, differ: { handle: `t.handle || '-' || n`, title: `t.title || ' ' || n` } },
  { name: 'product_option', moves: { id: 'product_option', product_id: 'product' } },
  {
    name: 'product_option_value',
    moves: { id: 'product_option_value', product_id: 'product', option_id: 'product_option' },
  },
  {
    name: 'product_variant',
    moves: { id: 'product_variant', product_id: 'product' },
    differ: { option_value_ids: `(SELECT array_agg(v + n * ${step('product_option_value')}) FROM unnest(t.option_value_ids) v)` },
  },
  { name: 'variant_price', moves: { variant_id: 'product_variant' } },
  { name: 'product_price_range', moves: { product_id: 'product' } },
  { name: 'inventory_level', moves: { variant_id: 'product_variant' } },
  { name: 'product_media', moves: { product_id: 'product' } },
  { name: 'collection_product', moves: { product_id: 'product' } },
  { name: 'product_search', moves: { product_id: 'product' } },
  { name: 'review', moves: { id: 'review', product_id: 'product' }, differ: { source: `t.source || '-' || n` } },
];

/** Distance between the keys of a row and of its next copy. */
function step(table: string): string {
  return `(SELECT last_value FROM ${table}_id_seq)`;
}

function copyOf({ name, moves, differ = {} }: CopiedTable): string {
  const changed: Record<string, string> = {
    ...Object.fromEntries(Object.entries(moves).map(([column, of]) => [column, `t.${column} + n * ${step(of)}`])),
    ...differ,
  };
  const columns = Object.keys(changed);
  const values = columns.map((column) => `'${column}', to_jsonb(${changed[column]!})`);
  return `INSERT INTO ${name}
    SELECT (jsonb_populate_record(t, jsonb_build_object(${values.join(', ')}))).*
    FROM ${name} t CROSS JOIN generate_series(1, ${COPIES}) n`;
}
