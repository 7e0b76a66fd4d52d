import type { CatalogChanges } from './catalog-changes.ts';
import { Key } from './key.ts';
import type { MediaDraft, ProductDraft } from './product-draft.ts';
import type { StoredProduct } from './stored-product.ts';

/**
 * Pictures keep their keys by id, or by address. A variant's picture that is not among the product's is added at their end.
 * @returns the keys of all pictures of the product by address
 */
export function planMedia(
  draft: ProductDraft,
  productId: Key,
  stored: StoredProduct | null,
  changes: CatalogChanges,
): Map<string, Key> {
  const known = new Map((stored?.media ?? []).map((media) => [media.url, media]));
  const wanted = new Map<string, MediaDraft>(
    (draft.media ?? (stored?.media ?? []).map(({ url }) => ({ url }))).map((media) => [media.url, media]),
  );
  for (const { imageUrl } of draft.variants ?? [])
    if (imageUrl && !wanted.has(imageUrl)) wanted.set(imageUrl, { url: imageUrl });

  const keys = new Map<string, Key>();
  const byId = new Map((stored?.media ?? []).map((media) => [media.id, media]));
  const kept = new Set<bigint>();
  for (const { id: claim, url, alt } of wanted.values()) {
    const old = claim === undefined ? known.get(url) : byId.get(claim);
    if (old) kept.add(old.id);
    const id = new Key(old?.id ?? null);
    const text = alt === undefined ? (old?.alt ?? null) : alt;
    const position = draft.media || !old ? keys.size + 1 : old.position;
    if (!old || old.alt !== text || old.url !== url) changes.media.push({ id, url, alt: text });
    if (old?.position !== position) changes.productMedia.push({ productId, mediaId: id, position });
    keys.set(url, id);
  }
  const gone = [...known.values()].filter((media) => !kept.has(media.id));
  changes.removedMedia.push(...gone.map((media) => media.id));
  return keys;
}
