import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { CustomerEmailAddress } from './customer-email-address.value.ts';

@EditPayload('CustomerEmailMarketingUnsubscribePayload', 'What came of `customerEmailMarketingUnsubscribe`.')
export class CustomerEmailMarketingUnsubscribePayload {
  @Field(() => CustomerEmailAddress, {
    nullable: true,
    description: 'The address that was unsubscribed; null where none was.',
  })
  emailAddress!: CustomerEmailAddress | null;
}
