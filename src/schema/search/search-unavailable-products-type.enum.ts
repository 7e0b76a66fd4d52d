import { enumType } from '../enum-type.ts';

export const SearchUnavailableProductsType = enumType(
  'SearchUnavailableProductsType',
  'What to do with products that cannot be bought now.',
  {
    HIDE: 'Leave them out.',
    LAST: 'Show them after all others.',
    SHOW: 'Show them among the others.',
  },
);
export type SearchUnavailableProductsType = keyof typeof SearchUnavailableProductsType;
