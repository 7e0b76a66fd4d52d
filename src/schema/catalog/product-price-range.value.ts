import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { MoneyV2 } from './money.value.ts';

@RecordType('ProductPriceRange', { description: "From the lowest to the highest price of a product's variants." })
export class ProductPriceRange {
  @Field(() => MoneyV2, { description: 'The highest price.' })
  maxVariantPrice!: MoneyV2;

  @Field(() => MoneyV2, { description: 'The lowest price.' })
  minVariantPrice!: MoneyV2;
}
