import { raw, sql, type Database, type Sql } from '../../platform/db/database.ts';

/** A Prisma client, or the transaction that the caller is in. */
export type SearchWriter = Pick<Database['prisma'], '$executeRaw' | '$queryRaw'>;

/** Products per statement: bounds the time and the memory of one. */
const CHUNK = 2_000;
/** Characters of a description that are searched; what follows is for readers. */
const LONGEST_TEXT = 20_000;
/** Characters of all attributes together that are searched. */
const LONGEST_ATTRIBUTES = 3_000;
/** Characters of an attribute's value that is searched; longer ones are texts or data. */
const LONGEST_ATTRIBUTE = 200;

/** Long numbers stay out of the dictionary: each is there once, none can be mistyped for a word, and there are many. */
const BARCODE = '^[0-9]{8,}$';

/**
 * Keeps what products are found by: their words in each language of the shop, and the dictionary of all words.
 * Call it after every write to products, options, variants or their translations, in the same transaction. Done twice
 * it changes nothing; rows that are right already are not written.
 */
export class ProductSearchStore {
  static async refresh(db: SearchWriter, productIds: readonly bigint[] | 'all'): Promise<void> {
    if (productIds === 'all') return refreshAll(db);
    const sorted = [...new Set(productIds)].sort((a, b) => (a < b ? -1 : 1));
    for (let from = 0; from < sorted.length; from += CHUNK) await write(db, sorted.slice(from, from + CHUNK));
  }
}

async function refreshAll(db: SearchWriter): Promise<void> {
  for (let last = 0n; ;) {
    const rows = await db.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM product WHERE id > ${last} ORDER BY id LIMIT ${CHUNK}`;
    const end = rows.at(-1);
    if (!end) return;
    const ids = rows.map(({ id }) => id);
    await write(db, ids);
    last = end.id;
  }
}

/** Writes the documents that differ, and what that means for the dictionary, in one statement. */
async function write(db: SearchWriter, ids: readonly bigint[]): Promise<void> {
  await db.$executeRaw(sql`
    WITH texts AS (${texts(ids)}),
    fresh AS (
      SELECT product_id, language,
        search_vector(language, title, 'A')
          || search_vector(language, concat_ws(' ', vendor, product_type, tags, codes, options), 'B')
          || search_vector(language, left(description, ${LONGEST_TEXT}), 'C')
          || search_vector(language, left(attributes, ${LONGEST_ATTRIBUTES}), 'D') AS document,
        length(search_vector(language, title, 'A')) AS title_words
      FROM texts
    ),
    changed AS (
      SELECT f.product_id, f.language, f.document, f.title_words, s.document AS former
      FROM fresh f LEFT JOIN product_search s USING (product_id, language)
      WHERE s.document IS DISTINCT FROM f.document
    ),
    written AS (
      INSERT INTO product_search (product_id, language, document, title_words)
      SELECT product_id, language, document, title_words FROM changed
      ON CONFLICT (product_id, language) DO UPDATE SET document = excluded.document, title_words = excluded.title_words
    )
    INSERT INTO search_lexeme AS l (language, lexeme, documents)
    SELECT language, lexeme, sum(n)::int FROM (
      SELECT language, unnest(tsvector_to_array(document)) AS lexeme, 1 AS n FROM changed
      UNION ALL SELECT language, unnest(tsvector_to_array(former)), -1 FROM changed
    ) words
    WHERE lexeme !~ ${BARCODE}
    GROUP BY language, lexeme HAVING sum(n) <> 0
    ORDER BY language, lexeme
    ON CONFLICT (language, lexeme) DO UPDATE SET documents = greatest(0, l.documents + excluded.documents)`);
}

/** The texts of products in every language of the shop, translated where there is a translation. */
function texts(ids: readonly bigint[]): Sql {
  return sql`
    SELECT p.id AS product_id, g.code AS language, p.vendor,
      ${translated('product', 'p', 'title')} AS title,
      ${translated('product', 'p', 'productType', 'product_type')} AS product_type,
      ${translated('product', 'p', 'description')} AS description,
      array_to_string(p.tags, ' ') AS tags, codes.codes, options.options, attributes.attributes
    FROM product p CROSS JOIN shop_language g
    LEFT JOIN LATERAL (
      SELECT concat_ws(' ', string_agg(DISTINCT v.sku, ' '), string_agg(DISTINCT v.barcode, ' ')) AS codes
      FROM product_variant v WHERE v.product_id = p.id
    ) codes ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(DISTINCT ${translated('product_option_value', 'o', 'name')}, ' ') AS options
      FROM product_option_value o WHERE o.product_id = p.id AND o.name <> 'Default Title'
    ) options ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(CASE m.type WHEN 'boolean' THEN m.key ELSE m.value END, ' ') AS attributes
      FROM metafield m
      WHERE m.owner_type = 'Product' AND m.owner_id = p.id AND length(m.value) <= ${LONGEST_ATTRIBUTE}
        AND (m.type = 'boolean' AND m.value = 'true' OR m.type IN ('single_line_text_field', 'list.single_line_text_field'))
    ) attributes ON true
    WHERE p.id = ANY(${ids}::bigint[])`;
}

/** A text in language `g`, or as it was written. */
function translated(resource: string, alias: string, field: string, column = field): Sql {
  return raw(`coalesce((SELECT x.value FROM translation x WHERE x.resource = '${resource}'
    AND x.resource_id = ${alias}.id AND x.language = g.code AND x.field = '${field}'), ${alias}.${column})`);
}
