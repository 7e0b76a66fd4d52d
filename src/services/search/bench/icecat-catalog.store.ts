import { sql, type Database } from '../../../platform/db/database.ts';

/** A product of the benchmark's catalog. */
export interface BenchProduct {
  readonly id: string;
  readonly title: string;
  readonly supplier: string;
  /** The maker's number. */
  readonly name: string;
  readonly short_description: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const CHUNK = 2_000;

/** Fills an empty, migrated database with a shop of one language and one market, and with the products. */
export async function fillBenchShop(database: Database, products: readonly BenchProduct[]): Promise<void> {
  const { prisma } = database;
  const language = { code: 'EN', name: 'English', endonym: 'English', isPrimary: true };
  await prisma.shopLanguage.create({ data: language });
  await prisma.market.create({ data: { handle: 'primary', name: 'Primary', currencyCode: 'EUR', isPrimary: true } });
  for (let from = 0; from < products.length; from += CHUNK) await insert(prisma, products.slice(from, from + CHUNK));
}

async function insert(prisma: Database['prisma'], products: readonly BenchProduct[]): Promise<void> {
  const rows = products.map(({ id, title, supplier, name, short_description, attributes }) => ({
    ...{ id, title, vendor: supplier, sku: name, description: short_description ?? '' },
    product_type: typeOf(attributes),
  }));
  const values = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    AS x(id bigint, title text, vendor text, sku text, description text, product_type text)`;
  await prisma.$executeRaw(sql`
    INSERT INTO product (id, handle, title, vendor, description, product_type, status, published_at, available_for_sale, variants_count)
    SELECT id, id::text, title, vendor, description, product_type, 'ACTIVE', '2020-01-01', true, 1 FROM ${values}`);
  await prisma.$executeRaw(sql`
    INSERT INTO product_variant (id, product_id, position, title, sku, option_value_ids, available_for_sale)
    SELECT id, id, 1, 'Default Title', sku, '{}', true FROM ${values}`);
  const attributes = products.flatMap(({ id, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      if (typeof value === 'string') return { id, key, type: 'single_line_text_field', value };
      return value === true ? { id, key, type: 'boolean', value: 'true' } : [];
    }),
  );
  await prisma.$executeRaw(sql`
    INSERT INTO metafield (owner_type, owner_id, namespace, key, type, value)
    SELECT 'Product', id, 'specification', key, type, value
    FROM jsonb_to_recordset(${JSON.stringify(attributes)}::jsonb) AS x(id bigint, key text, type text, value text)`);
}

/** What the catalog calls the kind of thing, where it says so. */
function typeOf(attributes: BenchProduct['attributes']): string {
  const type = attributes['product_type'] ?? attributes['type'];
  return typeof type === 'string' ? type.slice(0, 200) : '';
}
