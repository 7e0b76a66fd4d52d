import { enumType } from '../enum-type.ts';

export const ProductSortKeys = enumType('ProductSortKeys', 'What a list of products is sorted by.', {
  BEST_SELLING: 'Units sold, most first.',
  CREATED_AT: 'When the product was made, oldest first.',
  ID: 'Id, lowest first.',
  PRICE: 'Lowest price of the variants, cheapest first.',
  PRODUCT_TYPE: 'Product type, A to Z.',
  RELEVANCE: 'How well the product fits the `query`, best first; by id without one.',
  TITLE: 'Title, A to Z.',
  UPDATED_AT: 'When the product last changed, oldest first.',
  VENDOR: 'Vendor, A to Z.',
});
export type ProductSortKeys = keyof typeof ProductSortKeys;
