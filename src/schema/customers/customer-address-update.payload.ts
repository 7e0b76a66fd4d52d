import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { CustomerAddress } from './customer-address.type.ts';

@RecordType('CustomerAddressUpdatePayload', { description: 'What came of `customerAddressUpdate`.' })
export class CustomerAddressUpdatePayload {
  @Field(() => CustomerAddress, {
    nullable: true,
    description: 'The address as it is now; null where nothing was changed.',
  })
  customerAddress!: CustomerAddress | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
