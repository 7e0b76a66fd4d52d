import { sql } from '../../platform/db/database.ts';
import type { BatchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import type { Companion, Table } from '../support/table.ts';
import { mediaTable, metafieldTable, optionTable, optionValueTable } from './catalog.tables.ts';
import { collectionById } from './collection.loaders.ts';
import { variantById } from './product-variant.loaders.ts';
import { productById } from './product.loaders.ts';

/**
 * A read for ids that anybody may have made up: unlike a relation, it is not reached through a record that the reader
 * sees, so it carries the visibility of that record itself.
 */
function visibleById<Row extends { id: bigint }>(
  table: Table<Row>,
  visible: ReturnType<typeof sql>,
  visibleWith: Companion<Row> | null = null,
): BatchRead<bigint, Row | null> {
  const unpublished = [{ condition: visible, unless: 'catalog:read' }] as const;
  return { ...byId({ ...table, visible: unpublished, visibleWith }), name: `${table.name} by made-up id` };
}

const productIsVisible = sql`p.status = 'ACTIVE' AND p.published_at <= now()`;
const ofVisibleProduct = sql`EXISTS (SELECT 1 FROM product p WHERE p.id = t.product_id AND ${productIsVisible})`;

const withProduct = { table: 'product', key: 'productId' } as const;

const optionById = visibleById(optionTable, ofVisibleProduct, withProduct);
const optionValueById = visibleById(optionValueTable, ofVisibleProduct, withProduct);

/** A medium is seen where something that is visible shows it; what nothing shows yet is the staff's. */
const mediaById = visibleById(
  mediaTable,
  sql`(EXISTS (SELECT 1 FROM product_media m JOIN product p ON p.id = m.product_id WHERE m.media_id = t.id AND ${productIsVisible})
    OR EXISTS (SELECT 1 FROM product p WHERE p.featured_media_id = t.id AND ${productIsVisible})
    OR EXISTS (SELECT 1 FROM product_variant v JOIN product p ON p.id = v.product_id WHERE v.media_id = t.id AND ${productIsVisible})
    OR EXISTS (SELECT 1 FROM product_option_value o JOIN product p ON p.id = o.product_id
      WHERE o.swatch_media_id = t.id AND ${productIsVisible})
    OR EXISTS (SELECT 1 FROM collection c WHERE c.image_id = t.id AND c.published_at <= now())
    OR EXISTS (SELECT 1 FROM article a WHERE a.image_id = t.id AND a.published_at <= now())
    OR EXISTS (SELECT 1 FROM shop s WHERE t.id IN (s.logo_id, s.square_logo_id, s.cover_image_id)))`,
);

const metafieldById = visibleById(
  metafieldTable,
  sql`CASE t.owner_type
    WHEN 'Product' THEN EXISTS (SELECT 1 FROM product p WHERE p.id = t.owner_id AND ${productIsVisible})
    WHEN 'ProductVariant' THEN EXISTS (
      SELECT 1 FROM product_variant v JOIN product p ON p.id = v.product_id WHERE v.id = t.owner_id AND ${productIsVisible})
    WHEN 'Collection' THEN EXISTS (SELECT 1 FROM collection c WHERE c.id = t.owner_id AND c.published_at <= now())
    WHEN 'Page' THEN EXISTS (SELECT 1 FROM page g WHERE g.id = t.owner_id AND g.published_at <= now())
    WHEN 'Article' THEN EXISTS (SELECT 1 FROM article a WHERE a.id = t.owner_id AND a.published_at <= now())
    ELSE true END`,
);

/**
 * How `node(id:)` reaches the records of the catalog, by type name. A medium's row says itself which type it is, so the
 * caller compares `__typename` with the type asked for.
 */
export const catalogNodes = {
  Collection: collectionById,
  ExternalVideo: mediaById,
  MediaImage: mediaById,
  Metafield: metafieldById,
  Model3d: mediaById,
  Product: productById,
  ProductOption: optionById,
  ProductOptionValue: optionValueById,
  ProductVariant: variantById,
  Video: mediaById,
} satisfies Record<string, BatchRead<bigint, object | null>>;
