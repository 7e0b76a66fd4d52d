import { enumType } from '../enum-type.ts';

export const SearchSortKeys = enumType('SearchSortKeys', 'What the results of a search are sorted by.', {
  PRICE: 'Lowest price, cheapest first.',
  RELEVANCE: 'How well the result fits, best first.',
});
export type SearchSortKeys = keyof typeof SearchSortKeys;
