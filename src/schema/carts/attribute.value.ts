import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('Attribute', { description: 'A word and its value that a front end keeps with a cart or a line.' })
export class Attribute {
  @Field(() => String, { description: 'The word: `engraving`.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its value: `For Ada`.' })
  value!: string | null;
}
