import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('SelectedOption', { description: 'The value that a variant has for an option, such as Size: Small.' })
export class SelectedOption {
  @Field(() => String, { description: 'Name of the option.' })
  name!: string;

  @Field(() => String, { description: 'Name of the value.' })
  value!: string;
}
