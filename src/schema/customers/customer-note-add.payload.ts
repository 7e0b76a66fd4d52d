import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { CustomerNote } from './customer-note.type.ts';

@EditPayload('CustomerNoteAddPayload', 'What came of `customerNoteAdd`.')
export class CustomerNoteAddPayload {
  @Field(() => CustomerNote, { nullable: true, description: 'The new note; null where none was written.' })
  customerNote!: CustomerNote | null;
}
