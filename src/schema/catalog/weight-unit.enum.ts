import { enumType } from '../enum-type.ts';

export const WeightUnit = enumType('WeightUnit', 'Units of weight.', {
  GRAMS: 'Grams.',
  KILOGRAMS: 'Kilograms.',
  OUNCES: 'Ounces.',
  POUNDS: 'Pounds.',
});
export type WeightUnit = keyof typeof WeightUnit;
