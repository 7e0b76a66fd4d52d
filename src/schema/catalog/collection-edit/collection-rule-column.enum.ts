import { enumType } from '../../enum-type.ts';

export type CollectionRuleColumn = keyof typeof CollectionRuleColumn;

export const CollectionRuleColumn = enumType('CollectionRuleColumn', 'What a rule of a collection asks of a product.', {
  IS_PRICE_REDUCED: 'Whether a variant has a higher price to compare with.',
  TAG: 'Its tags.',
  TITLE: 'Its title.',
  TYPE: 'Its product type.',
  VARIANT_PRICE: 'Price of a variant in the primary market.',
  VENDOR: 'Its vendor.',
});
