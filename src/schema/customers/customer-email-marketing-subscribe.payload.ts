import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { CustomerEmailAddress } from './customer-email-address.value.ts';

@EditPayload('CustomerEmailMarketingSubscribePayload', 'What came of `customerEmailMarketingSubscribe`.')
export class CustomerEmailMarketingSubscribePayload {
  @Field(() => CustomerEmailAddress, {
    nullable: true,
    description: 'The address that was subscribed; null where none was.',
  })
  emailAddress!: CustomerEmailAddress | null;
}
