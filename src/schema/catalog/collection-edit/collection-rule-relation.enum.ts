import { enumType } from '../../enum-type.ts';

export type CollectionRuleRelation = keyof typeof CollectionRuleRelation;

export const CollectionRuleRelation = enumType('CollectionRuleRelation', 'How a rule of a collection compares.', {
  CONTAINS: 'The text contains the condition.',
  ENDS_WITH: 'The text ends with the condition.',
  EQUALS: 'It is the condition.',
  GREATER_THAN: 'The price is higher than the condition.',
  IS_NOT_SET: 'It is not so. For IS_PRICE_REDUCED.',
  IS_SET: 'It is so. For IS_PRICE_REDUCED.',
  LESS_THAN: 'The price is lower than the condition.',
  NOT_CONTAINS: 'The text does not contain the condition.',
  NOT_EQUALS: 'It is not the condition.',
  STARTS_WITH: 'The text starts with the condition.',
});
