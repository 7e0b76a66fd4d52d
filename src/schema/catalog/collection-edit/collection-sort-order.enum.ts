import { enumType } from '../../enum-type.ts';

export type CollectionSortOrder = keyof typeof CollectionSortOrder;

export const CollectionSortOrder = enumType(
  'CollectionSortOrder',
  'How the products of a collection are sorted where a shopper asks for nothing else.',
  {
    ALPHA_ASC: 'By title, from A to Z.',
    ALPHA_DESC: 'By title, from Z to A.',
    BEST_SELLING: 'By units sold, most first.',
    CREATED: 'By when they were made, oldest first.',
    CREATED_DESC: 'By when they were made, newest first.',
    MANUAL: 'In the order by hand.',
    PRICE_ASC: 'By lowest price, cheapest first.',
    PRICE_DESC: 'By lowest price, dearest first.',
  },
);
