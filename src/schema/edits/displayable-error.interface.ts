import { Field } from 'type-graphql';
import { RecordInterface } from '../record-type.ts';

@RecordInterface('DisplayableError', { description: 'Something that is wrong with the input of a mutation.' })
export abstract class DisplayableError {
  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input, from the argument down: `["input", "variants", "2", "price"]`.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'Names the input and the remedy.' })
  message!: string;
}
