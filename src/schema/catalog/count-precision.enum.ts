import { enumType } from '../enum-type.ts';

export const CountPrecision = enumType('CountPrecision', 'How exactly a number is known.', {
  AT_LEAST: 'There may be more.',
  EXACT: 'There are exactly so many.',
});
export type CountPrecision = keyof typeof CountPrecision;
