import { enumType } from '../enum-type.ts';

export const ProductCollectionSortKeys = enumType(
  'ProductCollectionSortKeys',
  'What the products of a collection are sorted by.',
  {
    BEST_SELLING: 'Units sold, most first.',
    COLLECTION_DEFAULT: 'The order that the shop chose for the collection.',
    CREATED: 'When the product was made, oldest first.',
    ID: 'Id, lowest first.',
    MANUAL: 'The order in which the shop put the products on the shelf.',
    PRICE: 'Lowest price of the variants, cheapest first.',
    RELEVANCE: 'The same as COLLECTION_DEFAULT: a collection is not searched.',
    TITLE: 'Title, A to Z.',
  },
);
export type ProductCollectionSortKeys = keyof typeof ProductCollectionSortKeys;
