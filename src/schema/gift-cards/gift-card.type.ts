import { Field, Int } from 'type-graphql';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';

@RecordType('GiftCard', {
  description: 'Money that was paid before, in one currency. Its code is told once, when it is issued.',
  implements: Node,
})
export class GiftCard {
  @Field(() => DateTime, { description: 'When it was issued.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it pays no more; null while it does.' })
  disabledAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it pays; null for ever.' })
  expiresAt!: Date | null;

  @Field(() => String, { description: 'The last characters of its code.' })
  lastCharacters!: string;

  @Field(() => String, { nullable: true, description: 'What the staff noted of it.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
