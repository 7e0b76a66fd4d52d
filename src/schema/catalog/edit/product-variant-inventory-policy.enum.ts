import { enumType } from '../../enum-type.ts';

export const ProductVariantInventoryPolicy = enumType(
  'ProductVariantInventoryPolicy',
  'What happens when a variant is out of stock.',
  {
    CONTINUE: 'It can be bought all the same.',
    DENY: 'It cannot be bought.',
  },
);
export type ProductVariantInventoryPolicy = keyof typeof ProductVariantInventoryPolicy;
