import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { CustomerAddress } from './customer-address.type.ts';

@EditPayload('CustomerAddressCreatePayload', 'What came of `customerAddressCreate`.')
export class CustomerAddressCreatePayload {
  @Field(() => CustomerAddress, { nullable: true, description: 'The new address; null where none was made.' })
  customerAddress!: CustomerAddress | null;
}
