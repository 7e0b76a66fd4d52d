import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { CustomerAddress } from './customer-address.type.ts';

@EditPayload('CustomerAddressUpdatePayload', 'What came of `customerAddressUpdate`.')
export class CustomerAddressUpdatePayload {
  @Field(() => CustomerAddress, {
    nullable: true,
    description: 'The address as it is now; null where nothing was changed.',
  })
  customerAddress!: CustomerAddress | null;
}
