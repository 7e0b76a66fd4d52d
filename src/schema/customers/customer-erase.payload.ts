import { Field, ID } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';

@EditPayload('CustomerErasePayload', 'What came of `customerErase`.')
export class CustomerErasePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the customer whose data is gone; null where nothing was erased.',
  })
  erasedCustomerId!: string | null;
}
