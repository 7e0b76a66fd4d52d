import { isDeepStrictEqual } from 'node:util';
import type { CatalogChanges, VariantRow } from './catalog-changes.ts';
import type { ImportShop } from './import-shop.ts';
import { Key } from './key.ts';
import { planMetafields } from './plan-metafields.ts';
import type { OptionValueKeys } from './plan-options.ts';
import { planPrices } from './plan-prices.ts';
import type { VariantDraft, VariantFields } from './product-draft.ts';
import type { StoredProduct, StoredVariant } from './stored-product.ts';

const DEFAULTS: VariantFields = {
  sku: null,
  barcode: null,
  weight: null,
  weightUnit: 'KILOGRAMS',
  taxable: true,
  requiresShipping: true,
  inventoryTracked: false,
  inventoryPolicy: 'DENY',
  quantityValue: null,
  quantityUnit: null,
  referenceValue: null,
  referenceUnit: null,
};

/** What the variants of one product belong to. */
export interface VariantOwner {
  productId: Key;
  values: OptionValueKeys;
  /** Keys of the product's pictures by address. */
  media: ReadonlyMap<string, Key>;
  stored: StoredProduct | null;
  shop: ImportShop;
}

/** Variants keep their keys by id, or by what they are (their option values), or else by SKU. */
export function planVariants(drafts: readonly VariantDraft[], owner: VariantOwner, changes: CatalogChanges): void {
  const kept = matchVariants(drafts, owner);
  const keptIds = new Set(kept.map((variant) => variant?.id));
  changes.removedVariants.push(
    ...(owner.stored?.variants ?? []).filter((variant) => !keptIds.has(variant.id)).map((variant) => variant.id),
  );
  changes.parkedVariants.push(...movedOnto(kept, drafts, owner));
  for (const [at, draft] of drafts.entries()) {
    const old = kept[at];
    const row = variantRow(draft, old, owner, at + 1);
    if (!old || !isUnchanged(row, old)) changes.variants.push(row);
    planPrices(draft, row.id, old, owner.shop, changes);
    planMetafields('ProductVariant', row.id, draft.metafields, old?.metafields ?? [], changes);
    if (draft.quantity !== undefined && draft.quantity !== old?.onHand)
      changes.stock.push({ variantId: row.id, locationId: owner.shop.locationId, onHand: draft.quantity });
  }
}

function keysOf(draft: VariantDraft, { values }: VariantOwner): Key[] {
  return draft.optionValues.map((name, at) => values[at]?.get(name) ?? new Key(null));
}

function matchVariants(drafts: readonly VariantDraft[], owner: VariantOwner): (StoredVariant | undefined)[] {
  const variants = owner.stored?.variants ?? [];
  const byValues = new Map(variants.map((variant) => [sorted(variant.optionValueIds), variant]));
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  const claimed = new Set(drafts.map((draft) => draft.id));
  const matched = drafts.map((draft) => {
    if (draft.id !== undefined) return byId.get(draft.id);
    const same = byValues.get(sorted(keysOf(draft, owner).map((key) => key.id ?? -1n)));
    return same && !claimed.has(same.id) ? same : undefined;
  });
  const free = new Set(variants.filter((variant) => !matched.includes(variant)));
  return matched.map((variant, at) => {
    if (variant) return variant;
    const sku = drafts[at]?.fields.sku;
    const bySku = sku ? [...free].find((each) => each.sku === sku) : undefined;
    if (bySku) free.delete(bySku);
    return bySku;
  });
}

/** Those that change, where one becomes what another one has been until now: no two are the same, even for a moment. */
function movedOnto(
  kept: readonly (StoredVariant | undefined)[],
  drafts: readonly VariantDraft[],
  owner: VariantOwner,
): bigint[] {
  const place = (ids: readonly (bigint | null)[]) => ids.join();
  const wanted = drafts.map((draft) => place(keysOf(draft, owner).map((key) => key.id)));
  const holders = new Map(kept.flatMap((old) => (old ? [[place(old.optionValueIds), old] as const] : [])));
  const isTaken = wanted.some((values, at) => holders.has(values) && holders.get(values) !== kept[at]);
  return isTaken ? kept.flatMap((old, at) => (old && place(old.optionValueIds) !== wanted[at] ? old.id : [])) : [];
}

/** Order does not matter for which variant it is: options may change places. */
const sorted = (ids: readonly bigint[]) => ids.map(String).sort().join();

function variantRow(
  draft: VariantDraft,
  old: StoredVariant | undefined,
  owner: VariantOwner,
  position: number,
): VariantRow {
  const media = draft.imageUrl === undefined ? old?.mediaId : draft.imageUrl && owner.media.get(draft.imageUrl);
  const fields = Object.keys(DEFAULTS) as (keyof VariantFields)[];
  return {
    ...DEFAULTS,
    ...(old ? Object.fromEntries(fields.map((field) => [field, old[field]])) : {}),
    ...draft.fields,
    id: new Key(old?.id ?? null),
    productId: owner.productId,
    position,
    title: draft.optionValues.join(' / '),
    optionValueIds: keysOf(draft, owner),
    mediaId: typeof media === 'bigint' ? new Key(media) : media || null,
  };
}

function isUnchanged(
  { id: _id, productId: _productId, optionValueIds, mediaId, ...fields }: VariantRow,
  old: StoredVariant,
): boolean {
  const ids = optionValueIds.map((value) => value.id);
  const same =
    isDeepStrictEqual(ids, old.optionValueIds) && (mediaId?.id ?? null) === old.mediaId && mediaId?.id !== null;
  return same && (Object.keys(fields) as (keyof typeof fields)[]).every((name) => fields[name] === old[name]);
}
