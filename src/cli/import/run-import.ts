import { CsvFile } from '../../platform/csv/csv-file.ts';
import { headerOf } from '../../platform/csv/csv-header.ts';
import type { ImportReport, ImportRun } from '../../platform/csv/import-report.ts';
import type { Database } from '../../platform/db/database.ts';
import { ProductImportService } from '../../services/catalog/import/product-import.service.ts';
import { ProductImportStore } from '../../services/catalog/import/product-import.store.ts';
import { ReviewImportService } from '../../services/reviews/import/review-import.service.ts';
import { ReviewImportStore } from '../../services/reviews/import/review-import.store.ts';
import type { ImportArguments } from './import-arguments.ts';
import { productsChanged } from './products-changed.ts';
import { RejectedFile } from './rejected-file.ts';

/** What an import came to. */
export interface ImportOutcome {
  report: ImportReport;
  /** Where the rejected rows are; null where there are none, or in a dry run. */
  rejectedFile: string | null;
}

/**
 * Imports one file into the shop of a database.
 * @throws VitrineError BAD_USER_INPUT, OperatorError
 */
export async function runImport(
  given: ImportArguments,
  database: Database,
  watch: Pick<ImportRun, 'signal' | 'onProgress'>,
): Promise<ImportOutcome> {
  const file = await CsvFile.open(given.file, given.encoding);
  const names = await headerOf(file);
  const rejected = new RejectedFile(given.rejectedFile);
  const run: ImportRun = {
    ...watch,
    dryRun: given.dryRun,
    onRejected: (row) => (given.dryRun ? undefined : rejected.add(names, row)),
  };
  const products = new ProductImportStore(database, productsChanged);
  try {
    const report =
      given.format === 'shopify'
        ? await new ProductImportService(products).importProducts(file, run)
        : await new ReviewImportService(new ReviewImportStore(database, productsChanged)).importReviews(
            file,
            { sourceName: given.sourceName, makeProductsIn: given.createProducts ? await products.shop() : null },
            run,
          );
    return { report, rejectedFile: rejected.exists ? given.rejectedFile : null };
  } finally {
    await rejected.close();
  }
}
