import { enumType } from '../enum-type.ts';

export const ProductMediaSortKeys = enumType('ProductMediaSortKeys', 'What the media of a product are sorted by.', {
  ID: 'Id, lowest first.',
  POSITION: 'The order that the shop chose.',
  RELEVANCE: 'The same as POSITION: media are not searched.',
});
export type ProductMediaSortKeys = keyof typeof ProductMediaSortKeys;
