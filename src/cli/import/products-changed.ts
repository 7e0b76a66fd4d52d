import { CollectionRulesStore } from '../../services/catalog/collection-rules.store.ts';
import type { ProductsChanged } from '../../services/catalog/import/import-transaction.ts';
import { ProductSearchStore } from '../../services/search/product-search.store.ts';

/**
 * What else has to follow when products change: the shelves whose rules they fit, and the words that they are found by.
 * The summaries are kept by the stores themselves.
 */
export const productsChanged: ProductsChanged = async (transaction, productIds) => {
  await CollectionRulesStore.refresh(transaction, productIds);
  await ProductSearchStore.refresh(transaction, productIds);
};
