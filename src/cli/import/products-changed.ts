import type { ProductsChanged } from '../../services/catalog/import/import-transaction.ts';
import { ProductSearchStore } from '../../services/search/product-search.store.ts';

/** What else has to follow when an import changes products: what they are found by. The summaries the stores keep. */
export const productsChanged: ProductsChanged = (transaction, productIds) =>
  ProductSearchStore.refresh(transaction, productIds);
