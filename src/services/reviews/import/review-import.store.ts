import type { Database } from '../../../platform/db/database.ts';
import { writeChanges } from '../../catalog/import/catalog-changes.store.ts';
import type { CatalogChanges } from '../../catalog/import/catalog-changes.ts';
import type { ImportTransaction, ProductsChanged } from '../../catalog/import/import-transaction.ts';
import { RatingSummaryStore } from '../rating-summary.store.ts';
import { type ProductReference, referenceKey, type ReviewDraft } from './review-draft.ts';

/** Longest time of one batch, and of waiting for its connection, in milliseconds. */
const BATCH_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** Any number that nothing else locks: two imports at a time would each miss what the other writes. */
const IMPORT_LOCK = 7_305_922;

/** A review as it is. */
export interface StoredReview extends Omit<ReviewDraft, 'line' | 'product' | 'source' | 'createdAt'> {
  productId: bigint;
  source: string | null;
  createdAt: Date;
}

/** A review as it shall be. */
export interface ReviewRow extends Omit<ReviewDraft, 'line' | 'product'> {
  productId: bigint;
}

/** What is possible within a batch. */
export interface ReviewBatch {
  /** Products by how the file names them; see `referenceKey`. */
  products(references: readonly ProductReference[]): Promise<Map<string, bigint>>;
  /** Reviews that an earlier import brought, by source. */
  stored(sources: readonly string[]): Promise<Map<string, StoredReview>>;
  makeProducts(changes: CatalogChanges): Promise<void>;
  /** @param summarize products whose ratings may differ now */
  write(rows: readonly ReviewRow[], summarize: readonly bigint[]): Promise<void>;
}

/** Reads and writes reviews for an import, a batch to a transaction. */
export class ReviewImportStore {
  constructor(
    private readonly db: Database,
    private readonly productsChanged: ProductsChanged,
  ) {}

  /** Runs `work` in one transaction, with no other import of reviews beside it. */
  inBatch<Result>(work: (batch: ReviewBatch) => Promise<Result>): Promise<Result> {
    return this.db.prisma.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`;
        return work({
          products: (references) => findProducts(transaction, references),
          stored: (sources) => findReviews(transaction, sources),
          makeProducts: async (changes) => this.productsChanged(transaction, await writeChanges(transaction, changes)),
          write: async (rows, summarize) => {
            await upsertReviews(transaction, rows);
            await RatingSummaryStore.refresh(transaction, summarize);
          },
        });
      },
      { timeout: BATCH_TIMEOUT_MS, maxWait: CONNECT_TIMEOUT_MS },
    );
  }
}

async function findProducts(
  transaction: ImportTransaction,
  references: readonly ProductReference[],
): Promise<Map<string, bigint>> {
  const handles = references.flatMap((each) => (each.by === 'handle' ? [each.handle] : []));
  const skus = references.flatMap((each) => (each.by === 'sku' ? [each.sku] : []));
  const ids = references.flatMap((each) => (each.by === 'id' ? [each.id] : []));
  const found = new Map<string, bigint>();
  const byKey = await transaction.product.findMany({
    where: { OR: [{ handle: { in: handles } }, { id: { in: ids } }] },
    select: { id: true, handle: true },
  });
  for (const { id, handle } of byKey) found.set(referenceKey({ by: 'id', id }), id).set(`handle ${handle}`, id);
  const bySku = await transaction.productVariant.findMany({
    where: { sku: { in: skus } },
    select: { sku: true, productId: true },
    orderBy: { id: 'desc' },
  });
  for (const { sku, productId } of bySku) if (sku !== null) found.set(referenceKey({ by: 'sku', sku }), productId);
  return found;
}

async function findReviews(
  transaction: ImportTransaction,
  sources: readonly string[],
): Promise<Map<string, StoredReview>> {
  const reviews = await transaction.review.findMany({ where: { source: { in: [...sources] } } });
  return new Map(reviews.map((review) => [review.source ?? '', review]));
}

/** Rows travel as one JSON value, as those of products do. */
async function upsertReviews(transaction: ImportTransaction, rows: readonly ReviewRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  await transaction.$executeRaw`
    INSERT INTO review (product_id, rating, title, body, author_name, recommended, helpful_count, status, source, created_at)
    SELECT "productId", rating, title, body, "authorName", recommended, "helpfulCount", status, source, coalesce("createdAt", now())
    FROM jsonb_to_recordset(${json}::jsonb) AS r ("productId" bigint, rating smallint, title text, body text, "authorName" text,
      recommended boolean, "helpfulCount" int, status review_status, source text, "createdAt" timestamptz)
    ON CONFLICT (source) DO UPDATE SET product_id = excluded.product_id, rating = excluded.rating, title = excluded.title,
      body = excluded.body, author_name = excluded.author_name, recommended = excluded.recommended,
      helpful_count = excluded.helpful_count, status = excluded.status, created_at = excluded.created_at, updated_at = now()`;
}
