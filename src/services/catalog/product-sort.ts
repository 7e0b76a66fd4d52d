import { manualOrder } from '../../loaders/catalog/collection.relations.ts';
import { productOrders } from '../../loaders/catalog/product-list.relations.ts';
import { reversed, type Order } from '../../loaders/support/order.ts';
import type { Collection } from '../../generated/prisma/client.ts';

/** What a list of products can be sorted by: the storefront dialect's names. */
export type ProductSortKey =
  | 'BEST_SELLING'
  | 'CREATED_AT'
  | 'ID'
  | 'PRICE'
  | 'PRODUCT_TYPE'
  | 'RELEVANCE'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'VENDOR';

/** What the products of a collection can be sorted by: the storefront dialect's names. */
export type CollectionProductSortKey =
  | 'BEST_SELLING'
  | 'COLLECTION_DEFAULT'
  | 'CREATED'
  | 'ID'
  | 'MANUAL'
  | 'PRICE'
  | 'RELEVANCE'
  | 'TITLE';

/** Order of a list of products; RELEVANCE says nothing where nothing is searched for, so it is the standard order. */
export function productOrder(sortKey: ProductSortKey | null | undefined): Order {
  return productOrders[!sortKey || sortKey === 'RELEVANCE' ? 'ID' : sortKey];
}

/** The order of a collection's products, by what the shopkeeper chose. */
export const shelfOrders: Readonly<Record<Collection['sortOrder'], Order>> = {
  MANUAL: manualOrder,
  BEST_SELLING: productOrders.BEST_SELLING,
  ALPHA_ASC: productOrders.TITLE,
  ALPHA_DESC: reversed(productOrders.TITLE),
  PRICE_ASC: productOrders.PRICE,
  PRICE_DESC: reversed(productOrders.PRICE),
  CREATED: productOrders.CREATED_AT,
  CREATED_DESC: reversed(productOrders.CREATED_AT),
};

/** Whether a collection's products are asked for as the shopkeeper put them. */
export const isShelfOrder = (sortKey: CollectionProductSortKey | null | undefined): boolean =>
  !sortKey || sortKey === 'COLLECTION_DEFAULT' || sortKey === 'RELEVANCE';

/** Order of a collection's products; the standard is what the shopkeeper chose for the collection. */
export function collectionProductOrder(
  sortKey: CollectionProductSortKey | null | undefined,
  { sortOrder }: Pick<Collection, 'sortOrder'>,
): Order {
  if (isShelfOrder(sortKey)) return shelfOrders[sortOrder];
  switch (sortKey) {
    case 'CREATED':
      return productOrders.CREATED_AT;
    case 'MANUAL':
      return manualOrder;
    default:
      return productOrders[sortKey as 'BEST_SELLING' | 'ID' | 'PRICE' | 'TITLE'];
  }
}
