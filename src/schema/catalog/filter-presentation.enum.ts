import { enumType } from '../enum-type.ts';

export const FilterPresentation = enumType('FilterPresentation', 'How the values of a facet are shown.', {
  IMAGE: 'As pictures.',
  SWATCH: 'As swatches.',
  TEXT: 'As words.',
});
export type FilterPresentation = keyof typeof FilterPresentation;
