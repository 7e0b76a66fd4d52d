import type { Product, Review, ReviewStatus } from '../../generated/prisma/client.ts';
import { join, raw, sql } from '../../platform/db/database.ts';
import { asc, desc, type Order } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { productTable } from '../catalog/catalog.tables.ts';
import { reviewTable } from './reviews.tables.ts';

/** What the reviews of a product can be sorted by. */
export type ReviewOrderName = 'CREATED_AT' | 'HELPFUL' | 'RATING';

const id = asc('t.id', 'bigint');

export const reviewOrders: Readonly<Record<ReviewOrderName, Order>> = {
  CREATED_AT: { name: 'CREATED_AT', terms: [asc('t.created_at', 'timestamptz'), id] },
  HELPFUL: { name: 'HELPFUL', terms: [asc('t.helpful_count', 'integer'), id] },
  RATING: { name: 'RATING', terms: [asc('t.rating', 'integer'), id] },
};

/** The published reviews of a product. */
export const productReviews = toPageOf<Product, Review>('product.reviews', {
  list: { table: reviewTable, parent: 't.product_id', where: sql`t.status = 'PUBLISHED'`, inheritsVisibility: true },
  order: reviewOrders.CREATED_AT,
});

export const reviewProduct = toOne<Review, Product>('review.product', { key: 'productId', table: productTable });

/** The newest first. */
const newest: Order = { name: 'NEWEST', terms: [desc('t.created_at', 'timestamptz'), desc('t.id', 'bigint')] };

/** All reviews that the reader sees, or those with a status, or those of a product. */
export function moderatedReviews(
  status: ReviewStatus | null,
  productId: bigint | null,
): { list: RowList<Review>; order: Order } {
  const where = [
    ...(status ? [sql`t.status = ${status}::review_status`] : []),
    ...(productId === null ? [] : [sql`t.product_id = ${productId}`]),
  ];
  return {
    list: { table: reviewTable, where: where.length === 0 ? raw('true') : join(where, ' AND ') },
    order: newest,
  };
}
