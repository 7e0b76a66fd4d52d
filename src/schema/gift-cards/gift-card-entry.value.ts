import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';

@RecordType('GiftCardEntry', {
  description: 'One change of what is left on a gift card. Entries never change, and add up to what is left.',
})
export class GiftCardEntry {
  @Field(() => DateTime, { description: 'When it was written.' })
  at!: Date;

  @Field(() => String, { description: 'Why: `issued`, `order`, `refund`, or what the staff said.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What it belongs to, an order or a refund.' })
  reference!: string | null;
}
