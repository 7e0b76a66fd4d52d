import { enumType } from '../../enum-type.ts';

export type CollectionRuleMatch = keyof typeof CollectionRuleMatch;

export const CollectionRuleMatch = enumType('CollectionRuleMatch', 'Which of its rules a product has to fit.', {
  ALL: 'Every one.',
  ANY: 'One at least.',
});
