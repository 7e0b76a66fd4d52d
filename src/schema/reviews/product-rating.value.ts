import { Field, Float, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('ProductRating', {
  description: 'What shoppers think of a product, in numbers. Counts published reviews only.',
})
export class ProductRating {
  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the ratings, from `scaleMin` to `scaleMax`; null without a review.',
  })
  average!: number | null;

  @Field(() => Int, { description: 'How many reviews there are.' })
  count!: number;

  @Field(() => Int, { description: 'The best rating that can be given.' })
  scaleMax!: number;

  @Field(() => Int, { description: 'The worst rating that can be given.' })
  scaleMin!: number;
}
