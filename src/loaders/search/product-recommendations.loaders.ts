import { raw, sql, type Sql } from '../../platform/db/database.ts';
import { visibilityOf } from '../support/table.ts';
import { batchRead, type BatchRead } from '../support/batch-read.ts';
import type { ReadScope } from '../support/read-scope.ts';
import { productTable } from '../catalog/catalog.tables.ts';
import { pickedProduct } from '../catalog/picked-product.ts';

/** Recommendations of a product at the most, as the storefront dialect has it. */
const MOST = 10;
/** Products that are compared with one at the most: of its type, and of each of its collections. */
const MOST_COMPARED = 200;
/** Collections that are looked through at the most, the first ones that the product was put in. */
const MOST_COLLECTIONS = 10;
/** Recommendations of one product type at the most, where they are to go with the product and not replace it. */
const MOST_OF_TYPE = 3;

/** What stands beside product `p`: a row for each collection that it shares. */
const onSameShelves = sql`
  SELECT s.product_id AS id, 1 AS shelves FROM (
    SELECT collection_id FROM collection_product WHERE product_id = p.id ORDER BY collection_id LIMIT ${MOST_COLLECTIONS}
  ) j CROSS JOIN LATERAL (
    SELECT product_id FROM collection_product WHERE collection_id = j.collection_id
    ORDER BY position, product_id LIMIT ${MOST_COMPARED}
  ) s`;

const eachProduct = sql`CROSS JOIN LATERAL ${pickedProduct(raw('c.id'))} t`;

/** Keys of products that could be bought instead: alike in type, collections, tags, vendor and title. Best first. */
export const relatedProductIds = recommended(
  'related products',
  (scope) => sql`
    SELECT t.id, row_number() OVER (ORDER BY t.available_for_sale DESC,
        (t.product_type = p.product_type AND p.product_type <> '')::int * 3
        + least(4, (SELECT count(*) FROM unnest(t.tags) tag WHERE tag = ANY(p.tags)))
        + least(3, c.shelves) + (t.vendor = p.vendor)::int + 4 * similarity(t.title, p.title) DESC,
        t.units_sold DESC, t.id) AS place
    FROM (
      SELECT id, sum(shelves) AS shelves FROM (
        (SELECT s.id, 0 AS shelves FROM product s WHERE s.product_type = p.product_type AND p.product_type <> ''
          ORDER BY s.product_type DESC, s.id DESC LIMIT ${MOST_COMPARED})
        UNION ALL ${onSameShelves}
      ) found GROUP BY id
    ) c ${eachProduct}
    WHERE t.id <> p.id AND ${visibilityOf(productTable, scope)}`,
);

/** Keys of products that go with it: of other types from the same collections, some of each type, best sellers first. */
export const complementaryProductIds = recommended(
  'complementary products',
  (scope) => sql`
    SELECT id, row_number() OVER (ORDER BY of_type, shelves DESC, units_sold DESC, id) AS place FROM (
      SELECT t.id, t.units_sold, c.shelves,
        row_number() OVER (PARTITION BY t.product_type ORDER BY t.available_for_sale DESC, c.shelves DESC, t.units_sold DESC, t.id) AS of_type
      FROM (SELECT id, sum(shelves) AS shelves FROM (${onSameShelves}) found GROUP BY id) c ${eachProduct}
      WHERE t.id <> p.id AND t.product_type <> p.product_type AND ${visibilityOf(productTable, scope)}
    ) typed WHERE of_type <= ${MOST_OF_TYPE}`,
);

/** @param places keys of products as `id` with their `place`, compared with product `p` */
function recommended(name: string, places: (scope: ReadScope) => Sql): BatchRead<bigint, readonly bigint[]> {
  return batchRead<bigint, readonly bigint[]>(name, [], async (reader, scope, ids) => {
    const rows = await reader.rows<{ $key: bigint; ids: bigint[] }>(
      sql`SELECT p.id AS "$key", array_agg(r.id ORDER BY r.place) AS ids
        FROM product p CROSS JOIN LATERAL (${places(scope)} ORDER BY place LIMIT ${MOST}) r
        WHERE p.id = ANY(${ids}::bigint[]) GROUP BY p.id`,
      true,
    );
    return new Map(rows.map((row) => [row.$key, row.ids]));
  });
}
