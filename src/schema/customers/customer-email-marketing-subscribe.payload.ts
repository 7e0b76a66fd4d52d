import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { CustomerEmailAddress } from './customer-email-address.value.ts';

@RecordType('CustomerEmailMarketingSubscribePayload', {
  description: 'What came of `customerEmailMarketingSubscribe`.',
})
export class CustomerEmailMarketingSubscribePayload {
  @Field(() => CustomerEmailAddress, {
    nullable: true,
    description: 'The address that was subscribed; null where none was.',
  })
  emailAddress!: CustomerEmailAddress | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
