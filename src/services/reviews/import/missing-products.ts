import { CatalogChanges } from '../../catalog/import/catalog-changes.ts';
import type { ImportShop } from '../../catalog/import/import-shop.ts';
import { planProduct } from '../../catalog/import/plan-product.ts';
import { type ProductReference, referenceKey } from './review-draft.ts';

type HandleReference = Extract<ProductReference, { by: 'handle' }>;

/** Products that are reviewed, are not there, and can be made; each once, as its first review describes it. */
export function missingProducts(
  references: readonly ProductReference[],
  known: ReadonlyMap<string, bigint>,
): HandleReference[] {
  const missing = new Map<string, HandleReference>();
  for (const reference of references) {
    const key = referenceKey(reference);
    if (reference.by === 'handle' && !known.has(key) && !missing.has(key)) missing.set(key, reference);
  }
  return [...missing.values()];
}

/** What makes them. A product that is only known from its reviews has no price and no stock: it is shown as sold out. */
export function plannedProducts(references: readonly HandleReference[], shop: ImportShop): CatalogChanges {
  const changes = new CatalogChanges();
  for (const { handle, details } of references) {
    const soldOut = {
      line: 0,
      optionValues: [],
      fields: { inventoryTracked: true },
      marketPrices: new Map(),
      quantity: 0,
      metafields: [],
    };
    const draft = { handle, line: 0, fields: details, published: true, variants: [soldOut], metafields: [] };
    changes.add(planProduct(draft, null, shop, new Date()).changes);
  }
  return changes;
}
