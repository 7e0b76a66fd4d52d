import type { Product, Review } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, type Order } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
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
