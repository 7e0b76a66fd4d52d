import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { globalId } from '../../node/global-id.ts';
import { toJson } from './product-audit.ts';
import { lockedProduct, type ProductTarget } from './product-editor.ts';
import { removeProduct } from './product-removal.store.ts';

/** Taking products out of the catalog. */
export class ProductDeleteService {
  constructor(private readonly edits: Edits) {}

  /** Deletes a product with its variants. Orders that have them keep what they were. */
  delete(target: ProductTarget): Promise<Outcome<string>> {
    return this.edits.run('productDelete', async (tx, note) => {
      const stored = await lockedProduct(tx, target, ['id']);
      await removeProduct(tx, stored);
      for (const variant of stored.variants)
        note({ type: 'ProductVariant', id: variant.id, before: toJson(variant), after: null });
      const { variants: _variants, ...product } = stored;
      note({ type: 'Product', id: stored.id, before: toJson(product), after: null });
      return globalId('Product', stored.id);
    });
  }
}
