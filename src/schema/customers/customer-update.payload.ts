import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { VersionConflict } from '../edits/version-conflict.value.ts';
import { RecordType } from '../record-type.ts';
import { Customer } from './customer.type.ts';

@RecordType('CustomerUpdatePayload', { description: 'What came of `customerUpdate`.' })
export class CustomerUpdatePayload {
  @Field(() => Customer, {
    nullable: true,
    description: 'The customer as they are now; null where nothing was changed.',
  })
  customer!: Customer | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];

  @Field(() => VersionConflict, { nullable: true, description: 'Set where somebody else changed the customer first.' })
  conflict!: VersionConflict | null;
}
