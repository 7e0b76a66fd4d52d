import { enumType } from '../enum-type.ts';

export const PredictiveSearchLimitScope = enumType(
  'PredictiveSearchLimitScope',
  'What the limit of suggestions counts.',
  {
    ALL: 'All suggestions together.',
    EACH: 'The suggestions of each type.',
  },
);
export type PredictiveSearchLimitScope = keyof typeof PredictiveSearchLimitScope;
