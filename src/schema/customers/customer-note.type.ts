import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';

@RecordType('CustomerNote', { description: 'What the staff writes down about a customer.', implements: Node })
export class CustomerNote {
  @Field(() => String, { description: 'Name of who wrote it.' })
  authorName!: string;

  @Field(() => String, { description: 'The note, without formatting.' })
  body!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
}
