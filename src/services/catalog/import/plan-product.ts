import { isDeepStrictEqual } from 'node:util';
import { CatalogChanges, type ProductRow } from './catalog-changes.ts';
import type { ImportShop } from './import-shop.ts';
import { Key } from './key.ts';
import { planMedia } from './plan-media.ts';
import { planMetafields } from './plan-metafields.ts';
import { planOptions } from './plan-options.ts';
import { planVariants } from './plan-variants.ts';
import type { OptionDraft, ProductDraft, ProductFields, VariantDraft } from './product-draft.ts';
import type { StoredOption, StoredProduct } from './stored-product.ts';

const DEFAULTS: ProductFields = {
  title: '',
  descriptionHtml: '',
  description: '',
  vendor: '',
  productType: '',
  tags: [],
  status: 'ACTIVE',
  seoTitle: null,
  seoDescription: null,
  isGiftCard: false,
};
const DEFAULT_OPTIONS = [{ name: 'Title', values: ['Default Title'] }];

/** What has to be written so that the catalog says what the file says. */
export interface ProductPlan {
  /** Empty where the catalog says it already. */
  changes: CatalogChanges;
  /** Why the product cannot be taken after all. */
  refusal: string | null;
}

/**
 * Compares a product of the file with the one of the catalog. The file describes the whole product: variants, options
 * and pictures that it does not mention go; what it has no column for stays.
 */
export function planProduct(
  draft: ProductDraft,
  stored: StoredProduct | null,
  shop: ImportShop,
  now: Date,
): ProductPlan {
  const changes = new CatalogChanges();
  const refusal = refusalOf(draft, stored);
  if (refusal) return { changes, refusal };
  const id = new Key(stored?.id ?? null);
  const media = planMedia(draft, id, stored, changes);
  const { options, variants } = describedVariants(draft, stored);
  if (variants) {
    const values = planOptions(options, id, stored, changes);
    planVariants(variants, { productId: id, values, media, stored, shop }, changes);
  }
  planMetafields('Product', id, draft.metafields, stored?.metafields ?? [], changes);
  const row = productRow(draft, id, stored, now);
  if (!stored || !changes.isEmpty() || !isDeepStrictEqual(row, productRow(null, id, stored, now)))
    changes.products.push(row);
  return { changes, refusal };
}

function productRow(draft: ProductDraft | null, id: Key, stored: StoredProduct | null, now: Date): ProductRow {
  const fields = Object.keys(DEFAULTS) as (keyof ProductFields)[];
  const known = stored ? Object.fromEntries(fields.map((field) => [field, stored[field]])) : {};
  return {
    ...DEFAULTS,
    ...known,
    ...draft?.fields,
    id,
    handle: draft?.handle ?? stored?.handle ?? '',
    publishedAt: publicationOf(draft, stored, now),
  };
}

function publicationOf(draft: ProductDraft | null, stored: StoredProduct | null, now: Date): Date | null {
  if (draft?.publishedAt !== undefined) return draft.publishedAt;
  const publishedAt = stored?.publishedAt ?? null;
  return (draft?.published ?? (stored ? publishedAt !== null : true)) ? (publishedAt ?? now) : null;
}

function refusalOf(draft: ProductDraft, stored: StoredProduct | null): string | null {
  if (!stored && !draft.fields.title) return 'the product is new, and the file has no column "Title"';
  if (stored && stored.variants.length > 1 && draft.variants && !draft.options)
    return `the product has ${stored.variants.length} variants, and the file has no option columns that say which one is meant`;
  return null;
}

/** A file without option columns is about the only variant of a product, whatever its options are. */
function describedVariants(
  draft: ProductDraft,
  stored: StoredProduct | null,
): { options: OptionDraft[]; variants?: VariantDraft[] } {
  if (draft.options) return { options: draft.options, variants: draft.variants };
  if (stored && !draft.variants) return { options: [] };
  const options = stored && stored.options.length > 0 ? stored.options.map(firstValue(stored)) : DEFAULT_OPTIONS;
  const variant = draft.variants?.[0] ?? { fields: {}, marketPrices: new Map(), metafields: [] };
  return { options, variants: [{ ...variant, optionValues: options.map((option) => option.values[0] ?? '') }] };
}

const firstValue = (stored: StoredProduct) => (option: StoredOption) => {
  const used = option.values.find((value) => stored.variants[0]?.optionValueIds.includes(value.id)) ?? option.values[0];
  return { name: option.name, values: used ? [used.name] : [] };
};
