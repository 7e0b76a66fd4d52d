import { Field, ID } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';

@EditPayload('CustomerAddressDeletePayload', 'What came of `customerAddressDelete`.')
export class CustomerAddressDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the address that is gone; null where none is.' })
  deletedAddressId!: string | null;
}
