import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('DeliveryRate', {
  description:
    'What it costs in a market to deliver a cart whose weight and amount are within limits. Of several with one handle that fit a cart, the cheapest counts.',
})
export class DeliveryRate {
  @Field(() => String, { description: 'Name of the service for programs.' })
  handle!: string;

  @Field(() => String, { description: 'Name of the service as buyers see it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What buyers are told of the service.' })
  description!: string | null;

  @Field(() => Int, { nullable: true, description: 'Least weight of the cart, grams; null for no limit.' })
  leastGrams!: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest weight of the cart, grams; null for no limit.' })
  mostGrams!: number | null;
}
