import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { Customer } from './customer.type.ts';

@EditPayload('CustomerUpdatePayload', 'What came of `customerUpdate`.')
export class CustomerUpdatePayload {
  @Field(() => Customer, {
    nullable: true,
    description: 'The customer as they are now; null where nothing was changed.',
  })
  customer!: Customer | null;
}
