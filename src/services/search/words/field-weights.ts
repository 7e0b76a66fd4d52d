/** Where the words of a search are looked for: the storefront dialect's names. */
export type SearchableFieldName =
  | 'AUTHOR'
  | 'BODY'
  | 'PRODUCT_TYPE'
  | 'TAG'
  | 'TITLE'
  | 'VARIANTS_BARCODE'
  | 'VARIANTS_SKU'
  | 'VARIANTS_TITLE'
  | 'VENDOR';

const STANDARD: readonly SearchableFieldName[] = ['TITLE', 'PRODUCT_TYPE', 'VARIANTS_TITLE', 'VENDOR'];

/** The weights that the words of the fields have in documents: A title, C text, B everything short. */
export function fieldWeights(fields: readonly SearchableFieldName[] | null | undefined): string {
  const weights = (fields?.length ? fields : STANDARD).map((field) =>
    field === 'TITLE' ? 'A' : field === 'BODY' ? 'C' : 'B',
  );
  return [...new Set(weights)].sort().join('');
}
