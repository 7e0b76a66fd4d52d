import type { ProductsChanged } from '../../services/catalog/import/import-transaction.ts';

/** What else has to follow when an import changed products: nothing yet beside the summaries, which the stores keep. */
export const productsChanged: ProductsChanged = async () => {};
