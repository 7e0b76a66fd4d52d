import type { Review, ReviewStatus } from '../../../generated/prisma/client.ts';
import { sql, type Sql } from '../../../platform/db/database.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import { RatingSummaryStore } from '../rating-summary.store.ts';

/** What a review is when it is locked. */
export type LockedReview = Pick<Review, 'id' | 'productId' | 'status'>;

/** Changes what reviews are, with the ratings that are summed up from them. */
export class ReviewModerationStore {
  /**
   * Locks reviews that the moderator sees. Their products are locked first, in the order of their keys, as by everybody who
   * sums up: so two moderators wait for one another, but never both.
   * @param visible which rows of `review t` the moderator sees
   * @returns those that are there
   */
  static async lock(tx: Transaction, ids: readonly bigint[], visible: Sql): Promise<readonly LockedReview[]> {
    await tx.$executeRaw`
      SELECT FROM product WHERE id IN (SELECT product_id FROM review WHERE id = ANY(${ids}::bigint[]))
      ORDER BY id FOR NO KEY UPDATE`;
    return tx.$queryRaw<LockedReview[]>(sql`
      SELECT t.id, t.product_id AS "productId", t.status FROM review t
      WHERE t.id = ANY(${ids}::bigint[]) AND ${visible} ORDER BY t.id FOR NO KEY UPDATE`);
  }

  /** Gives locked reviews their status, and their products the right sums. */
  static async write(tx: Transaction, reviews: readonly LockedReview[], status: ReviewStatus): Promise<void> {
    await tx.review.updateMany({ where: { id: { in: reviews.map(({ id }) => id) } }, data: { status } });
    await RatingSummaryStore.refresh(
      tx,
      reviews.map(({ productId }) => productId),
    );
  }
}
