import type { Collection, Media, Product } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, type Order } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { collectionTable, mediaTable, productTable } from './catalog.tables.ts';

/** What a list of collections can be sorted by. */
export type CollectionOrderName = 'ID' | 'TITLE' | 'UPDATED_AT';

const id = asc('t.id', 'bigint');

export const collectionOrders: Readonly<Record<CollectionOrderName, Order>> = {
  ID: { name: 'ID', terms: [id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
  UPDATED_AT: { name: 'UPDATED_AT', terms: [asc('t.updated_at', 'timestamptz'), id] },
};

/** All collections. */
export const allCollections: RowList<Collection> = { table: collectionTable };

export const collectionImage = toOne<Collection, Media>('collection.image', { key: 'imageId', table: mediaTable });

/** The order by hand. */
export const manualOrder: Order = {
  name: 'MANUAL',
  terms: [asc('j.position', 'integer'), asc('j.product_id', 'bigint')],
};

/** The products on the shelf; `j` is the membership. */
export const collectionProducts = toPageOf<Collection, Product>('collection.products', {
  list: {
    table: productTable,
    joins: sql`JOIN collection_product j ON j.product_id = t.id`,
    parent: 'j.collection_id',
  },
  order: manualOrder,
});
