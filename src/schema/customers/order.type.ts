import { Field, ID } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';

@RecordType('Order', { description: 'What a customer bought at one time.' })
export class Order {
  @Field(() => ID, { description: 'Id of the order.' })
  id!: string;

  @Field(() => String, { description: 'What people call the order by, such as `#1001`.' })
  name!: string;

  @Field(() => DateTime, { description: 'When the order was placed.' })
  processedAt!: Date;
}
