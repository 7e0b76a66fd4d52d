import { enumType } from '../enum-type.ts';

export const FilterType = enumType('FilterType', 'What the values of a facet are.', {
  BOOLEAN: 'Yes or no.',
  LIST: 'A list to choose from.',
  PRICE_RANGE: 'A lowest and a highest price.',
});
export type FilterType = keyof typeof FilterType;
