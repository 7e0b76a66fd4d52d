import { enumType } from '../enum-type.ts';

export const SearchPrefixQueryType = enumType(
  'SearchPrefixQueryType',
  'Whether a word may be the beginning of a longer one.',
  {
    LAST: 'The last word may be.',
    NONE: 'Words are whole.',
  },
);
export type SearchPrefixQueryType = keyof typeof SearchPrefixQueryType;
