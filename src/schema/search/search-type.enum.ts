import { enumType } from '../enum-type.ts';

export const SearchType = enumType('SearchType', 'What to search for.', {
  ARTICLE: 'Articles.',
  PAGE: 'Pages.',
  PRODUCT: 'Products.',
});
export type SearchType = keyof typeof SearchType;
