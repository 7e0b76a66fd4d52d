import { characters, type CsvRow, type CsvSource, type RowIssue } from '../../../platform/csv/csv-row.ts';
import { headerOf, rowsAfterHeader } from '../../../platform/csv/csv-header.ts';
import { ImportReport, type ImportRun, rejectRows } from '../../../platform/csv/import-report.ts';
import type { ImportShop } from '../../catalog/import/import-shop.ts';
import { compareReviews, type ReadReview } from './compare-reviews.ts';
import { missingProducts, plannedProducts } from './missing-products.ts';
import { readReview } from './read-review.ts';
import { readReviewHeader } from './review-columns.ts';
import { referenceKey } from './review-draft.ts';
import type { ReviewBatch, ReviewImportStore } from './review-import.store.ts';

/** A batch, and so a transaction, is full with this many rows or characters. */
const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 4_000_000;

/** What an import of reviews needs to be told. */
export interface ReviewImportOptions {
  /** What the ids in the file are unique within, such as the file's name. */
  sourceName: string;
  /** The shop, where products that are reviewed but not there are to be made; else their reviews are rejected. */
  makeProductsIn: ImportShop | null;
}

/** Brings reviews into the shop, and keeps the products' rating summaries right. */
export class ReviewImportService {
  constructor(private readonly store: ReviewImportStore) {}

  /**
   * Reads the file twice: once to its end to be sure of it, then row by row. Reviews that are there already as the file
   * says are not written.
   * @throws VitrineError BAD_USER_INPUT where the file cannot be read to its end; nothing is written then
   */
  async importReviews(source: CsvSource, options: ReviewImportOptions, run: ImportRun): Promise<ImportReport> {
    const report = new ImportReport();
    const header = readReviewHeader(await headerOf(source));
    report.warnings.push(...header.warnings);
    for await (const _ of rowsAfterHeader(source)) report.totalRows += 1;
    run.onProgress(report);

    const seen = new Map<string, number>();
    const made = new Set<string>();
    let batch: ReadReview[] = [];
    let charactersInBatch = 0;
    for await (const row of rowsAfterHeader(source)) {
      const issues: RowIssue[] = [];
      const draft = readReview(header, row, options.sourceName, issues);
      const earlier = draft && seen.get(draft.source);
      if (earlier)
        issues.push({ line: row.line, column: null, reason: `the review is there already, on line ${earlier}` });
      if (draft && !earlier) {
        seen.set(draft.source, row.line);
        batch.push({ draft, row });
        charactersInBatch += characters(row);
      } else await this.reject(row, issues, report, run);
      const full = batch.length >= BATCH_ROWS || charactersInBatch >= BATCH_CHARACTERS;
      if (!full && !run.signal.aborted) continue;
      await this.importBatch(batch, made, options, report, run);
      [batch, charactersInBatch] = [[], 0];
      if (run.signal.aborted) {
        report.interrupted = report.rows < report.totalRows;
        return report;
      }
    }
    await this.importBatch(batch, made, options, report, run);
    return report;
  }

  private async importBatch(
    reviews: readonly ReadReview[],
    made: Set<string>,
    options: ReviewImportOptions,
    report: ImportReport,
    run: ImportRun,
  ): Promise<void> {
    const outcome = await this.store.inBatch((batch) => this.compareAndWrite(batch, reviews, options, run));
    report.created += outcome.created;
    report.updated += outcome.updated;
    report.unchanged += outcome.unchanged;
    for (const product of outcome.missing) made.add(referenceKey(product));
    report.recordsMade = made.size;
    report.rows += reviews.length - outcome.unknown.length;
    for (const { row, draft } of outcome.unknown) {
      const reason = `there is no product with the ${referenceKey(draft.product)}`;
      await this.reject(row, [{ line: row.line, column: null, reason }], report, run);
    }
    run.onProgress(report);
  }

  private async compareAndWrite(
    batch: ReviewBatch,
    reviews: readonly ReadReview[],
    { makeProductsIn }: ReviewImportOptions,
    run: ImportRun,
  ) {
    const references = reviews.map(({ draft }) => draft.product);
    let products = await batch.products(references);
    const missing = makeProductsIn ? missingProducts(references, products) : [];
    if (makeProductsIn && missing.length > 0 && !run.dryRun) {
      await batch.makeProducts(plannedProducts(missing, makeProductsIn));
      products = await batch.products(references);
    }
    const stored = await batch.stored(reviews.map(({ draft }) => draft.source));
    const comparison = compareReviews(reviews, products, stored, new Set(run.dryRun ? missing.map(referenceKey) : []));
    if (!run.dryRun) await batch.write(comparison.rows, comparison.summarize);
    return { ...comparison, missing };
  }

  private async reject(row: CsvRow, issues: readonly RowIssue[], report: ImportReport, run: ImportRun): Promise<void> {
    report.rejected += 1;
    report.rejectedRows += 1;
    report.rows += 1;
    report.noteIssues(issues);
    for (const rejected of rejectRows([row], issues)) await run.onRejected(rejected);
  }
}
