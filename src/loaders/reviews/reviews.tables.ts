import { Prisma, type Review } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** Reviews; a shopper sees those that are published, of products that are. */
export const reviewTable = table<Review>('Review', Prisma.ReviewScalarFieldEnum, {
  visible: sql`t.status = 'PUBLISHED'
    AND EXISTS (SELECT 1 FROM product p WHERE p.id = t.product_id AND p.status = 'ACTIVE' AND p.published_at <= now())`,
});
