import { Prisma, type Review } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

const ofPublishedProduct = sql`
  EXISTS (SELECT 1 FROM product p WHERE p.id = t.product_id AND p.status = 'ACTIVE' AND p.published_at <= now())`;

/** Reviews; a shopper sees those that are published, of products that are. */
export const reviewTable = table<Review>('Review', Prisma.ReviewScalarFieldEnum, {
  visible: [
    { condition: sql`t.status = 'PUBLISHED'`, unless: 'reviews:write' },
    { condition: ofPublishedProduct, unless: 'catalog:read' },
  ],
  visibleWith: { table: 'product', key: 'productId' },
});
