import { Field, Float, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { UnitPriceMeasurementMeasuredType } from './unit-price-measured-type.enum.ts';
import { UnitPriceMeasurementMeasuredUnit } from './unit-price-measured-unit.enum.ts';

@RecordType('UnitPriceMeasurement', {
  description: 'What the unit price of a variant is for: 250 ml sold, priced per 100 ml.',
})
export class UnitPriceMeasurement {
  @Field(() => UnitPriceMeasurementMeasuredType, { nullable: true, description: 'What is measured.' })
  measuredType!: UnitPriceMeasurementMeasuredType | null;

  @Field(() => UnitPriceMeasurementMeasuredUnit, { nullable: true, description: 'Unit of `quantityValue`.' })
  quantityUnit!: UnitPriceMeasurementMeasuredUnit | null;

  @Field(() => Float, { description: 'How much one unit of the variant holds.' })
  quantityValue!: number;

  @Field(() => UnitPriceMeasurementMeasuredUnit, { nullable: true, description: 'Unit of `referenceValue`.' })
  referenceUnit!: UnitPriceMeasurementMeasuredUnit | null;

  @Field(() => Int, { description: 'How much the unit price is for.' })
  referenceValue!: number;
}
