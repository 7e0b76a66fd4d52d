import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { EmailMarketingState } from './email-marketing-state.enum.ts';

@RecordType('CustomerEmailAddress', { description: 'Where a customer gets their mail.' })
export class CustomerEmailAddress {
  @Field(() => String, { nullable: true, description: 'The address, in lower case.' })
  emailAddress!: string | null;

  @Field(() => EmailMarketingState, { description: 'Whether they want to be written to there.' })
  marketingState!: EmailMarketingState;
}
