import { enumType } from '../enum-type.ts';

export const UnitPriceMeasurementMeasuredType = enumType(
  'UnitPriceMeasurementMeasuredType',
  'What a unit price measures.',
  {
    AREA: 'An area, such as square metres.',
    COUNT: 'A number of pieces.',
    LENGTH: 'A length, such as metres.',
    UNKNOWN: 'Something that this version of the graph does not know.',
    VOLUME: 'A volume, such as litres.',
    WEIGHT: 'A weight, such as kilograms.',
  },
);
export type UnitPriceMeasurementMeasuredType = keyof typeof UnitPriceMeasurementMeasuredType;
