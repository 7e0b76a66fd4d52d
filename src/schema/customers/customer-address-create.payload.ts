import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { CustomerAddress } from './customer-address.type.ts';

@RecordType('CustomerAddressCreatePayload', { description: 'What came of `customerAddressCreate`.' })
export class CustomerAddressCreatePayload {
  @Field(() => CustomerAddress, { nullable: true, description: 'The new address; null where none was made.' })
  customerAddress!: CustomerAddress | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
