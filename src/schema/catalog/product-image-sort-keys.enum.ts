import { enumType } from '../enum-type.ts';

export const ProductImageSortKeys = enumType('ProductImageSortKeys', 'What the pictures of a product are sorted by.', {
  CREATED_AT: 'When the picture was added, oldest first.',
  ID: 'Id, lowest first.',
  POSITION: 'The order that the shop chose.',
  RELEVANCE: 'The same as POSITION: pictures are not searched.',
});
export type ProductImageSortKeys = keyof typeof ProductImageSortKeys;
