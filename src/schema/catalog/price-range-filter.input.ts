import { Field, Float, InputType } from 'type-graphql';

@InputType('PriceRangeFilter', {
  description: "A range of prices, in whole units of the buyer's currency, both ends included.",
})
export class PriceRangeFilter {
  @Field(() => Float, { nullable: true, description: 'The highest price; no limit when left out.' })
  max?: number | null;

  @Field(() => Float, { nullable: true, defaultValue: 0, description: 'The lowest price.' })
  min?: number | null;
}
