import type { OptionDraft, ProductDraft, VariantDraft } from '../import/product-draft.ts';
import type { StoredProduct, StoredVariant } from '../import/stored-product.ts';

/** A draft that says of a product nothing but which one it is. */
export function sameProduct({ handle }: StoredProduct): ProductDraft {
  return { handle, fields: {}, metafields: [] };
}

/** The options of a product as they are. */
export function sameOptions({ options }: StoredProduct): (OptionDraft & { id: bigint })[] {
  return options.map(({ id, name, values }) => ({
    id,
    name,
    values: values.map((value) => value.name),
    valueIds: new Map(values.map((value) => [value.name, value.id])),
  }));
}

/** A variant as it is. */
export function sameVariant(stored: StoredProduct, variant: StoredVariant): VariantDraft & { id: bigint } {
  const names = new Map(stored.options.flatMap(({ values }) => values.map(({ id, name }) => [id, name] as const)));
  return {
    id: variant.id,
    optionValues: variant.optionValueIds.map((id) => names.get(id) ?? ''),
    fields: {},
    marketPrices: new Map(),
    metafields: [],
  };
}

/** The variants of a product as they are. */
export function sameVariants(stored: StoredProduct): (VariantDraft & { id: bigint })[] {
  return stored.variants.map((variant) => sameVariant(stored, variant));
}
