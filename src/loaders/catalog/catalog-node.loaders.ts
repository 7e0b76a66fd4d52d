import { sql } from '../../platform/db/database.ts';
import type { BatchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import type { Table } from '../support/table.ts';
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
): BatchRead<bigint, Row | null> {
  return { ...byId({ ...table, visible }), name: `${table.name} by made-up id` };
}

const productIsVisible = sql`p.status = 'ACTIVE' AND p.published_at <= now()`;
const ofVisibleProduct = sql`EXISTS (SELECT 1 FROM product p WHERE p.id = t.product_id AND ${productIsVisible})`;

const optionById = visibleById(optionTable, ofVisibleProduct);
const optionValueById = visibleById(optionValueTable, ofVisibleProduct);

/** A medium that shows products shows at least one that is visible. */
const mediaById = visibleById(
  mediaTable,
  sql`(NOT EXISTS (SELECT 1 FROM product_media m WHERE m.media_id = t.id) OR EXISTS (
    SELECT 1 FROM product_media m JOIN product p ON p.id = m.product_id WHERE m.media_id = t.id AND ${productIsVisible}))`,
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
