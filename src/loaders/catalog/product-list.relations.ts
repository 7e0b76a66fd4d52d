import type { Product } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, desc, type Order } from '../support/order.ts';
import type { ReadScope } from '../support/read-scope.ts';
import type { RowList } from '../support/select.ts';
import { productTable } from './catalog.tables.ts';

/** What a list of products can be sorted by; the names are the storefront dialect's. */
export type ProductOrderName =
  'BEST_SELLING' | 'CREATED_AT' | 'ID' | 'PRICE' | 'PRODUCT_TYPE' | 'TITLE' | 'UPDATED_AT' | 'VENDOR';

const id = asc('t.id', 'bigint');

/** The orders of lists of products. Both terms of each run the same way, so that one index serves it both ways. */
export const productOrders: Readonly<Record<ProductOrderName, Order>> = {
  BEST_SELLING: { name: 'BEST_SELLING', terms: [desc('t.units_sold', 'integer'), desc('t.id', 'bigint')] },
  CREATED_AT: { name: 'CREATED_AT', terms: [asc('t.created_at', 'timestamptz'), id] },
  ID: { name: 'ID', terms: [id] },
  PRICE: { name: 'PRICE', terms: [asc('r.min_amount', 'bigint'), asc('r.product_id', 'bigint')] },
  PRODUCT_TYPE: { name: 'PRODUCT_TYPE', terms: [asc('t.product_type', 'text'), id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
  UPDATED_AT: { name: 'UPDATED_AT', terms: [asc('t.updated_at', 'timestamptz'), id] },
  VENDOR: { name: 'VENDOR', terms: [asc('t.vendor', 'text'), id] },
};

/** All products. */
export const allProducts: RowList<Product> = { table: productTable };

/**
 * The list with what its order reads: PRICE joins the lowest price of the reader's market as `r`. A product without a
 * variant has no price and so no place in that order.
 */
export function inOrder(list: RowList<Product>, order: Order, scope: ReadScope): RowList<Product> {
  if (order.name !== productOrders.PRICE.name) return list;
  const prices = sql`JOIN product_price_range r ON r.product_id = t.id AND r.market_id = ${scope.marketId}`;
  return { ...list, joins: list.joins ? sql`${list.joins} ${prices}` : prices };
}
