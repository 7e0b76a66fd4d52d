import { enumType } from '../enum-type.ts';

export const UnitPriceMeasurementMeasuredUnit = enumType(
  'UnitPriceMeasurementMeasuredUnit',
  'Units that unit prices are given in.',
  {
    CL: 'Centilitres.',
    CM: 'Centimetres.',
    FLOZ: 'US fluid ounces.',
    FT: 'Feet.',
    FT2: 'Square feet.',
    G: 'Grams.',
    GAL: 'US gallons.',
    IN: 'Inches.',
    ITEM: 'Pieces.',
    KG: 'Kilograms.',
    L: 'Litres.',
    LB: 'Pounds.',
    M: 'Metres.',
    M2: 'Square metres.',
    M3: 'Cubic metres.',
    MG: 'Milligrams.',
    ML: 'Millilitres.',
    MM: 'Millimetres.',
    OZ: 'Ounces.',
    PT: 'US pints.',
    QT: 'US quarts.',
    UNKNOWN: 'A unit that this version of the graph does not know.',
    YD: 'Yards.',
  },
);
export type UnitPriceMeasurementMeasuredUnit = keyof typeof UnitPriceMeasurementMeasuredUnit;
