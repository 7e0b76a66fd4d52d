import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { CustomerNote } from './customer-note.type.ts';

@RecordType('CustomerNoteAddPayload', { description: 'What came of `customerNoteAdd`.' })
export class CustomerNoteAddPayload {
  @Field(() => CustomerNote, { nullable: true, description: 'The new note; null where none was written.' })
  customerNote!: CustomerNote | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
