import { enumType } from '../enum-type.ts';

export const UnitSystem = enumType('UnitSystem', 'Systems of weights and measures.', {
  IMPERIAL_SYSTEM: 'Pounds, feet and gallons.',
  METRIC_SYSTEM: 'Kilograms, metres and litres.',
});
export type UnitSystem = keyof typeof UnitSystem;
