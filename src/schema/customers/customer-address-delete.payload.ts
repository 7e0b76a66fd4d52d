import { Field, ID } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';

@RecordType('CustomerAddressDeletePayload', { description: 'What came of `customerAddressDelete`.' })
export class CustomerAddressDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the address that is gone; null where none is.' })
  deletedAddressId!: string | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
