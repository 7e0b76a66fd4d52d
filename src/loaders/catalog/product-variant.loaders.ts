import type { Media, VariantPrice } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import { overlaid, picked, readsOf } from '../support/reads.ts';
import { columnsOf, translationsOf } from '../support/table.ts';
import { mediaTable, optionTable, optionValueTable, variantTable } from './catalog.tables.ts';

export const variantById = byId(variantTable);
export const optionById = byId(optionTable);
export const optionValueById = byId(optionValueTable);

/** The price of a variant in the reader's market; null where it has none. */
export const priceByVariantId = batchRead<bigint, VariantPrice | null>(
  'variant_price by variant_id',
  null,
  async (reader, scope, ids) => {
    const statement = sql`SELECT variant_id AS "variantId", market_id AS "marketId", currency_code AS "currencyCode",
          amount, compare_at_amount AS "compareAtAmount", is_fixed AS "isFixed"
        FROM variant_price WHERE market_id = ${scope.marketId} AND variant_id = ANY(${ids}::bigint[])`;
    const reads = readsOf(statement, picked('variant_price', 'variant_id', ids));
    const rows = await reader.rows<VariantPrice>(statement, true, reads);
    return new Map(rows.map((row) => [row.variantId, row]));
  },
);

/** A variant with its picture, if it has one. */
type PictureRow = (Media | { readonly id: null }) & { readonly $key: bigint; readonly $productId: bigint };

const isPicture = (row: PictureRow): row is Media & PictureRow => row.id !== null;

/** The picture of a variant: its own, else its product's. */
export const imageByVariantId = batchRead<bigint, Media | null>(
  'media by variant_id',
  null,
  async (reader, scope, ids) => {
    // A variant without a picture comes too, so that the row says which product it looked at.
    const statement = sql`SELECT v.id AS "$key", v.product_id AS "$productId", ${columnsOf(mediaTable, scope)}
      FROM product_variant v JOIN product p ON p.id = v.product_id
      LEFT JOIN media t ON t.id = COALESCE(v.media_id, p.featured_media_id) ${translationsOf(mediaTable, scope)}
      WHERE v.id = ANY(${ids}::bigint[])`;
    const rows = await reader.rows<PictureRow>(statement, true, (found) => {
      const pictures = found.filter(isPicture);
      return readsOf(
        statement,
        picked('product_variant', 'id', ids),
        picked(
          'product',
          'id',
          found.map((row) => row.$productId),
        ),
        picked(
          'media',
          'id',
          pictures.map(({ id }) => id),
        ),
        ...overlaid(mediaTable, scope, pictures),
      );
    });
    return new Map(rows.filter(isPicture).map((row) => [row.$key, row]));
  },
);

/** What choosing a variant takes: no more of each than that, because a product may have 2,048. */
export interface VariantChoice {
  readonly id: bigint;
  /** One option value per option, in the order of the options. */
  readonly optionValueIds: readonly bigint[];
  readonly availableForSale: boolean;
}

/** Every variant of a product, by position, as the choices that it offers. */
export const variantChoicesByProductId = batchRead<bigint, readonly VariantChoice[]>(
  'variant choices by product_id',
  [],
  async (reader, _scope, ids) => {
    const statement = sql`SELECT id, product_id AS "productId", option_value_ids AS "optionValueIds", available_for_sale AS "availableForSale"
        FROM product_variant WHERE product_id = ANY(${ids}::bigint[]) ORDER BY product_id, position, id`;
    const reads = readsOf(statement, picked('product_variant', 'product_id', ids));
    const rows = await reader.rows<VariantChoice & { productId: bigint }>(statement, true, reads);
    const byProduct = new Map<bigint, VariantChoice[]>(ids.map((id) => [id, []]));
    for (const row of rows) byProduct.get(row.productId)!.push(row);
    return byProduct;
  },
);
