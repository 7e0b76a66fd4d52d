import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('QuantityRule', { description: 'How many units of a variant an order may have.' })
export class QuantityRule {
  @Field(() => Int, { description: 'The number of units must be a multiple of this.' })
  increment!: number;

  @Field(() => Int, { nullable: true, description: 'The most units; null when there is no limit.' })
  maximum!: number | null;

  @Field(() => Int, { description: 'The fewest units.' })
  minimum!: number;
}
