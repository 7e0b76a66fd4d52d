import type { CsvRow } from '../../../platform/csv/csv-row.ts';
import { referenceKey, type ReviewDraft } from './review-draft.ts';
import type { ReviewRow, StoredReview } from './review-import.store.ts';

export interface ReadReview {
  draft: ReviewDraft;
  row: CsvRow;
}

/** What has to be done so that the shop has the reviews that the file has. */
export interface ReviewComparison {
  created: number;
  updated: number;
  unchanged: number;
  /** To be written. */
  rows: ReviewRow[];
  /** Products whose ratings change. */
  summarize: bigint[];
  /** Those whose product is not there. */
  unknown: ReadReview[];
}

/** @param pending products that are not there yet but would be, were this no dry run; as reference keys */
export function compareReviews(
  reviews: readonly ReadReview[],
  products: ReadonlyMap<string, bigint>,
  stored: ReadonlyMap<string, StoredReview>,
  pending: ReadonlySet<string>,
): ReviewComparison {
  const result: ReviewComparison = { created: 0, updated: 0, unchanged: 0, rows: [], summarize: [], unknown: [] };
  for (const review of reviews) {
    const { line: _line, product, ...fields } = review.draft;
    const key = referenceKey(product);
    const old = stored.get(fields.source);
    const productId = products.get(key);
    if (productId === undefined) {
      if (pending.has(key)) result.created += 1;
      else result.unknown.push(review);
      continue;
    }
    const row = { ...fields, createdAt: fields.createdAt ?? old?.createdAt ?? null, productId };
    if (old && isUnchanged(row, old)) {
      result.unchanged += 1;
      continue;
    }
    result[old ? 'updated' : 'created'] += 1;
    result.rows.push(row);
    result.summarize.push(productId, ...(old ? [old.productId] : []));
  }
  return result;
}

function isUnchanged(row: ReviewRow, old: StoredReview): boolean {
  const same = row.createdAt === null || row.createdAt.getTime() === old.createdAt.getTime();
  const fields = [
    'productId',
    'rating',
    'title',
    'body',
    'authorName',
    'recommended',
    'helpfulCount',
    'status',
  ] as const;
  return same && fields.every((field) => row[field] === old[field]);
}
