import { enumType } from '../enum-type.ts';

export const ProductVariantSortKeys = enumType(
  'ProductVariantSortKeys',
  'What the variants of a product are sorted by.',
  {
    ID: 'Id, lowest first.',
    POSITION: 'The order that the shop chose.',
    RELEVANCE: 'The same as POSITION: variants are not searched.',
    SKU: "The shop's own number, A to Z.",
    TITLE: 'Title, A to Z.',
  },
);
export type ProductVariantSortKeys = keyof typeof ProductVariantSortKeys;
