import { enumType } from '../../enum-type.ts';

export const ProductStatus = enumType('ProductStatus', 'Where a product is in its life.', {
  ACTIVE: 'For sale, as soon as it is published.',
  ARCHIVED: 'No longer for sale, and kept.',
  DRAFT: 'Not ready to be sold.',
});
export type ProductStatus = keyof typeof ProductStatus;
