import { Field, Float, InputType, Int } from 'type-graphql';
import { UnitPriceMeasurementMeasuredUnit } from '../unit-price-measured-unit.enum.ts';

@InputType('UnitPriceMeasurementInput', { description: 'What a unit price is for.' })
export class UnitPriceMeasurementInput {
  @Field(() => Float, { description: 'How much one unit of the variant holds.' })
  quantityValue!: number;

  @Field(() => UnitPriceMeasurementMeasuredUnit, { description: 'Unit of the quantity.' })
  quantityUnit!: UnitPriceMeasurementMeasuredUnit;

  @Field(() => Int, { description: 'How much the unit price is said for.' })
  referenceValue!: number;

  @Field(() => UnitPriceMeasurementMeasuredUnit, { description: 'Unit of the reference.' })
  referenceUnit!: UnitPriceMeasurementMeasuredUnit;
}
