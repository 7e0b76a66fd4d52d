import type { Database } from '../../platform/db/database.ts';

/** A Prisma client, or the transaction that the caller is in. */
export type RatingWriter = Pick<Database['prisma'], '$executeRaw'>;

/** Products per statement: bounds the time and the memory of one. */
const CHUNK = 2_000;

/**
 * Keeps count and sum of a product's published ratings on the product. Call it after every write to reviews, in the same
 * transaction: it locks the products first, so that of two writers the later one sums up what both wrote.
 * Rows that are right already are not written, and `updated_at` stays as it is.
 */
export class RatingSummaryStore {
  static async refresh(db: RatingWriter, productIds: readonly bigint[]): Promise<void> {
    const sorted = [...new Set(productIds)].sort((a, b) => (a < b ? -1 : 1));
    for (let from = 0; from < sorted.length; from += CHUNK) {
      const ids = sorted.slice(from, from + CHUNK);
      await db.$executeRaw`SELECT FROM product WHERE id = ANY(${ids}::bigint[]) ORDER BY id FOR NO KEY UPDATE`;
      await db.$executeRaw`
        UPDATE product p
        SET rating_count = s.count, rating_sum = s.sum
        FROM (
          SELECT q.id, count(r.id)::int AS count, coalesce(sum(r.rating), 0)::int AS sum
          FROM product q LEFT JOIN review r ON r.product_id = q.id AND r.status = 'PUBLISHED'
          WHERE q.id = ANY(${ids}::bigint[]) GROUP BY q.id
        ) s
        WHERE p.id = s.id AND (p.rating_count, p.rating_sum) IS DISTINCT FROM (s.count, s.sum)`;
    }
  }
}
