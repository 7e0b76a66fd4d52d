import type { Media, Product, ProductOption, ProductVariant, Collection } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, type Order } from '../support/order.ts';
import { toMany, toOne, toPageOf } from '../support/relation.ts';
import { collectionTable, mediaTable, optionTable, variantTable } from './catalog.tables.ts';
import { variantOrders } from './product-variant.relations.ts';

/** The picture that stands for the product in lists. */
export const productFeaturedImage = toOne<Product, Media>('product.featuredImage', {
  key: 'featuredMediaId',
  table: mediaTable,
});

/** The dimensions in which the product's variants differ. */
export const productOptions = toMany<Product, ProductOption>('product.options', {
  list: { table: optionTable, parent: 't.product_id' },
  order: { name: 'position', terms: [asc('t.position', 'integer'), asc('t.id', 'bigint')] },
  most: 10,
});

export const productVariants = toPageOf<Product, ProductVariant>('product.variants', {
  list: { table: variantTable, parent: 't.product_id', inheritsVisibility: true },
  order: variantOrders.POSITION,
});

/** What the media of a product can be sorted by. */
export type MediaOrderName = 'ID' | 'POSITION';

export const mediaOrders: Readonly<Record<MediaOrderName, Order>> = {
  ID: { name: 'ID', terms: [asc('t.id', 'bigint')] },
  POSITION: { name: 'POSITION', terms: [asc('j.position', 'integer'), asc('j.media_id', 'bigint')] },
};
const joinedMedia = sql`JOIN product_media j ON j.media_id = t.id`;

export const productMedia = toPageOf<Product, Media>('product.media', {
  list: { table: mediaTable, joins: joinedMedia, parent: 'j.product_id', joinsDecide: true },
  order: mediaOrders.POSITION,
});

export const productImages = toPageOf<Product, Media>('product.images', {
  list: { table: mediaTable, joins: joinedMedia, parent: 'j.product_id', where: sql`t.type = 'IMAGE'` },
  order: mediaOrders.POSITION,
});

export const productCollections = toPageOf<Product, Collection>('product.collections', {
  list: {
    table: collectionTable,
    joins: sql`JOIN collection_product j ON j.collection_id = t.id`,
    parent: 'j.product_id',
  },
  order: { name: 'id', terms: [asc('t.id', 'bigint')] },
});
