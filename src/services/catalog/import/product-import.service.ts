import { characters, type CsvRow, type CsvSource, type RowIssue } from '../../../platform/csv/csv-row.ts';
import { headerOf } from '../../../platform/csv/csv-header.ts';
import { ImportReport, type ImportRun, rejectRows } from '../../../platform/csv/import-report.ts';
import { CatalogChanges } from './catalog-changes.ts';
import { type ImportShop, primaryMarket } from './import-shop.ts';
import { planProduct } from './plan-product.ts';
import type { ProductDraft } from './product-draft.ts';
import { productGroups, surveyProducts } from './product-groups.ts';
import { readProductHeader } from './product-header.ts';
import type { ProductImportStore } from './product-import.store.ts';
import { readProduct } from './read-product.ts';

/** A batch, and so a transaction, is full with this many rows, products, or characters. */
const BATCH_ROWS = 1000;
const BATCH_PRODUCTS = 200;
const BATCH_CHARACTERS = 4_000_000;

interface ReadProduct {
  draft: ProductDraft;
  rows: CsvRow[];
}

/** Brings a product export in the Shopify CSV format into the catalog. */
export class ProductImportService {
  constructor(private readonly store: ProductImportStore) {}

  /**
   * Reads the file twice: once to its end to be sure of it, then product by product. A product is taken whole or not at all;
   * products that the catalog has already as the file says are not written.
   * @throws VitrineError BAD_USER_INPUT where the file cannot be read to its end or the shop has no market; nothing is written then
   */
  async importProducts(source: CsvSource, run: ImportRun): Promise<ImportReport> {
    const report = new ImportReport();
    const shop = await this.store.shop();
    const header = readProductHeader(await headerOf(source), shop);
    report.warnings.push(...header.warnings);
    const survey = await surveyProducts(source, header);
    report.totalRows = survey.rows;
    run.onProgress(report);

    const refused = new Set<string>();
    let batch: ReadProduct[] = [];
    let rowsInBatch = 0;
    let charactersInBatch = 0;
    for await (const { handle, rows, refusal } of productGroups(source, header, survey)) {
      const issues: RowIssue[] =
        refusal === null ? [] : rows.map(({ line }) => ({ line, column: null, reason: refusal }));
      const draft = refusal === null ? readProduct(header, handle, rows, primaryMarket(shop), issues) : null;
      if (!draft || issues.length > 0) {
        // A refused product comes row by row, and counts once; a row without a product counts for itself.
        if (refusal === null || handle === '' || !refused.has(handle)) report.rejected += 1;
        if (refusal !== null) refused.add(handle);
        await this.reject(rows, issues, report, run);
      } else {
        batch.push({ draft, rows });
        rowsInBatch += rows.length;
        charactersInBatch += rows.reduce((sum, row) => sum + characters(row), 0);
      }
      const full = rowsInBatch >= BATCH_ROWS || batch.length >= BATCH_PRODUCTS || charactersInBatch >= BATCH_CHARACTERS;
      if (!full && !run.signal.aborted) continue;
      await this.importBatch(batch, shop, report, run);
      [batch, rowsInBatch, charactersInBatch] = [[], 0, 0];
      if (run.signal.aborted) {
        report.interrupted = report.rows < report.totalRows;
        return report;
      }
    }
    await this.importBatch(batch, shop, report, run);
    return report;
  }

  private async importBatch(
    batch: readonly ReadProduct[],
    shop: ImportShop,
    report: ImportReport,
    run: ImportRun,
  ): Promise<void> {
    const outcome = await this.store.inBatch(shop, async ({ stored, write }) => {
      const known = await stored(batch.map(({ draft }) => draft.handle));
      const changes = new CatalogChanges();
      const counts = { created: 0, updated: 0, unchanged: 0 };
      const refused: { rows: CsvRow[]; issue: RowIssue }[] = [];
      const now = new Date();
      for (const { draft, rows } of batch) {
        const old = known.get(draft.handle) ?? null;
        const plan = planProduct(draft, old, shop, now);
        if (plan.refusal !== null)
          refused.push({ rows, issue: { line: rows[0]?.line ?? 0, column: null, reason: plan.refusal } });
        else counts[plan.changes.isEmpty() ? 'unchanged' : old ? 'updated' : 'created'] += 1;
        changes.add(plan.changes);
      }
      if (!run.dryRun && !changes.isEmpty()) await write(changes);
      return { counts, refused };
    });
    // Counted after the commit: what a report says is in the database.
    report.created += outcome.counts.created;
    report.updated += outcome.counts.updated;
    report.unchanged += outcome.counts.unchanged;
    report.rows += batch.reduce((sum, { rows }) => sum + rows.length, 0);
    for (const { rows, issue } of outcome.refused) {
      report.rows -= rows.length;
      report.rejected += 1;
      await this.reject(rows, [issue], report, run);
    }
    run.onProgress(report);
  }

  private async reject(
    rows: readonly CsvRow[],
    issues: readonly RowIssue[],
    report: ImportReport,
    run: ImportRun,
  ): Promise<void> {
    report.rejectedRows += rows.length;
    report.rows += rows.length;
    report.noteIssues(issues);
    for (const rejected of rejectRows(rows, issues)) await run.onRejected(rejected);
  }
}
