import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';

@RecordType('Metafield', {
  description: 'A named attribute that a shop gives to a product, a page or another thing.',
  implements: Node,
})
export class Metafield {
  @Field(() => DateTime, { description: 'When the attribute was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the attribute means, for people.' })
  description!: string | null;

  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;

  @Field(() => String, { description: 'Group of attributes that this one belongs to.' })
  namespace!: string;

  @Field(() => String, { description: 'Type of the value, such as "single_line_text_field" or "json".' })
  type!: string;

  @Field(() => DateTime, { description: 'When the attribute last changed.' })
  updatedAt!: Date;

  @Field(() => String, { description: 'The value, always as text; `type` says how to read it.' })
  value!: string;
}
