import type { CatalogChanges, MetafieldRow } from './catalog-changes.ts';
import type { Key } from './key.ts';
import type { MetafieldDraft } from './product-draft.ts';
import type { StoredMetafield } from './stored-product.ts';

/** A metafield that is there keeps its type: the file does not know it. A blank cell removes it. */
export function planMetafields(
  ownerType: MetafieldRow['ownerType'],
  ownerId: Key,
  drafts: readonly MetafieldDraft[],
  stored: readonly StoredMetafield[],
  changes: CatalogChanges,
): void {
  for (const { namespace, key, type, value } of drafts) {
    const old = stored.find((each) => each.namespace === namespace && each.key === key);
    if (value === null) {
      if (old) changes.removedMetafields.push(old.id);
    } else if (old?.value !== value)
      changes.metafields.push({ ownerType, ownerId, namespace, key, type: old?.type ?? type, value });
  }
}
