import { Field, ID } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';

@RecordType('CustomerErasePayload', { description: 'What came of `customerErase`.' })
export class CustomerErasePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the customer whose data is gone; null where nothing was erased.',
  })
  erasedCustomerId!: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
