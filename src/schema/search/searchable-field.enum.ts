import { enumType } from '../enum-type.ts';

export const SearchableField = enumType('SearchableField', 'Where to look for the words of a search.', {
  AUTHOR: 'Author of the article.',
  BODY: 'Text of the page, the article or the description.',
  PRODUCT_TYPE: 'Product type.',
  TAG: 'Tags.',
  TITLE: 'Title.',
  VARIANTS_BARCODE: 'Barcodes of the variants.',
  VARIANTS_SKU: "The shop's own numbers of the variants.",
  VARIANTS_TITLE: 'Titles of the variants.',
  VENDOR: 'Vendor.',
});
export type SearchableField = keyof typeof SearchableField;
