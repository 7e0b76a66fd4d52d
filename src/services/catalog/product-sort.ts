import { manualOrder } from '../../loaders/catalog/collection.relations.ts';
import { productOrders } from '../../loaders/catalog/product-list.relations.ts';
import { reversed, type Order } from '../../loaders/support/order.ts';
import type { Collection } from '../../generated/prisma/client.ts';

/** What a list of products can be sorted by: the storefront dialect's names. */
export type ProductSortKey =
  'BEST_SELLING' | 'CREATED_AT' | 'ID' | 'PRICE' | 'PRODUCT_TYPE' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT' | 'VENDOR';

/** What the products of a collection can be sorted by: the storefront dialect's names. */
export type CollectionProductSortKey =
  'BEST_SELLING' | 'COLLECTION_DEFAULT' | 'CREATED' | 'ID' | 'MANUAL' | 'PRICE' | 'RELEVANCE' | 'TITLE';

/** Order of a list of products; RELEVANCE says nothing where nothing is searched for, so it is the standard order. */
export function productOrder(sortKey: ProductSortKey | null | undefined): Order {
  return productOrders[!sortKey || sortKey === 'RELEVANCE' ? 'ID' : sortKey];
}

/** The orders of a collection's products: what the shopkeeper can choose, and what a shopper can. */
export type CollectionProductOrderName =
  Collection['sortOrder'] | Exclude<CollectionProductSortKey, 'COLLECTION_DEFAULT' | 'RELEVANCE'>;

export const collectionProductOrders: Readonly<Record<CollectionProductOrderName, Order>> = {
  ALPHA_ASC: productOrders.TITLE,
  ALPHA_DESC: reversed(productOrders.TITLE),
  BEST_SELLING: productOrders.BEST_SELLING,
  CREATED: productOrders.CREATED_AT,
  CREATED_DESC: reversed(productOrders.CREATED_AT),
  ID: productOrders.ID,
  MANUAL: manualOrder,
  PRICE: productOrders.PRICE,
  PRICE_ASC: productOrders.PRICE,
  PRICE_DESC: reversed(productOrders.PRICE),
  TITLE: productOrders.TITLE,
};

/** Which order a collection's products are asked for in; the standard is the shopkeeper's. */
export function collectionProductOrder(
  sortKey: CollectionProductSortKey | null | undefined,
  { sortOrder }: Pick<Collection, 'sortOrder'>,
): CollectionProductOrderName {
  return !sortKey || sortKey === 'COLLECTION_DEFAULT' || sortKey === 'RELEVANCE' ? sortOrder : sortKey;
}
