import type { Review, ReviewStatus } from '../../../generated/prisma/client.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import { reviewById } from '../../../loaders/reviews/review.loaders.ts';
import { moderatedReviews } from '../../../loaders/reviews/review.relations.ts';
import { reviewTable } from '../../../loaders/reviews/reviews.tables.ts';
import type { Connection } from '../../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../../loaders/support/page.ts';
import { readPage } from '../../../loaders/support/read-page.ts';
import { visibilityOf } from '../../../loaders/support/table.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import { keyOf } from '../../node/global-id.ts';
import { ReviewModerationStore } from './review-moderation.store.ts';

/** Reviews that one call may name. */
const MOST = 250;

/** Which reviews a moderator looks at. */
export interface ModeratedReviews extends PageArgs {
  readonly status?: ReviewStatus | null;
  readonly productId?: string | null;
}

/** Reading reviews before they are published, and deciding on them. */
export class ReviewModerationService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /**
   * A page of all reviews, the newest first.
   * @throws VitrineError BAD_USER_INPUT for a wrong page, or for the id of something else than a product
   */
  list({ status, productId, ...args }: ModeratedReviews): Promise<Connection<Review>> {
    const key = productId == null ? null : keyOf(productId, 'Product', 'productId');
    const { list, order } = moderatedReviews(status ?? null, key);
    return readPage(this.loaders.reader, this.loaders.scope, list, toPage(args, order));
  }

  /** Publishes a review. One that is published already stays as it is. */
  async approve(id: string): Promise<Outcome<Review>> {
    return first(await this.moderate('reviewApprove', ['id'], [id], 'PUBLISHED'));
  }

  /** Takes a review from the shoppers' eyes, or keeps it from them. One that is rejected already stays as it is. */
  async reject(id: string): Promise<Outcome<Review>> {
    return first(await this.moderate('reviewReject', ['id'], [id], 'REJECTED'));
  }

  /** Decides on many reviews at once: on all of them, or on none. */
  decide(ids: readonly string[], status: ReviewStatus): Promise<Outcome<readonly Review[]>> {
    return this.moderate('reviewsModerate', null, ids, status);
  }

  private async moderate(
    action: string,
    only: readonly string[] | null,
    ids: readonly string[],
    status: ReviewStatus,
  ): Promise<Outcome<readonly Review[]>> {
    const visible = visibilityOf(reviewTable, this.loaders.scope);
    const outcome = await this.edits.run(action, async (tx, note) => {
      const problems = new Problems();
      const fieldOf = (index: number) => only ?? ['ids', index];
      if (ids.length === 0) problems.add('TOO_FEW', ['ids'], `"ids" is empty. Give 1 to ${MOST}.`);
      problems.atMost(ids.length, MOST, ['ids']);
      problems.check();
      const keys = ids.map((id, index) => problems.key(id, 'Review', fieldOf(index)) ?? 0n);
      problems.check();
      const reviews = await ReviewModerationStore.lock(tx, keys, visible);
      const found = new Set(reviews.map(({ id }) => id));
      for (const [index, key] of keys.entries())
        if (!found.has(key)) problems.add('NOT_FOUND', fieldOf(index), 'There is no review with this id.');
      problems.check();
      const changed = reviews.filter((review) => review.status !== status);
      if (changed.length > 0) await ReviewModerationStore.write(tx, changed, status);
      for (const { id, status: before } of changed)
        note({ type: 'Review', id, before: { status: before }, after: { status } });
      return keys;
    });
    if (outcome.result === null) return outcome;
    const read = await Promise.all(outcome.result.map((key) => this.loaders.of(reviewById).load(key)));
    return { ...outcome, result: read.filter((review) => review !== null) };
  }
}

function first({ result, userErrors, conflict }: Outcome<readonly Review[]>): Outcome<Review> {
  return { result: result?.[0] ?? null, userErrors, conflict } as Outcome<Review>;
}
