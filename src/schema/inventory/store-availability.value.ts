import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('StoreAvailability', { description: 'Whether a variant can be collected at a place.' })
export class StoreAvailability {
  @Field(() => Boolean, { description: 'The variant is in stock there.' })
  available!: boolean;

  @Field(() => String, { description: 'When it can be collected, in words.' })
  pickUpTime!: string;

  @Field(() => Int, { description: 'Units in stock there.' })
  quantityAvailable!: number;
}
