import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { SmsMarketingState } from './sms-marketing-state.enum.ts';

@RecordType('CustomerPhoneNumber', { description: 'Where a customer is called.' })
export class CustomerPhoneNumber {
  @Field(() => String, { description: 'The number by E.164, such as `+4930123456`.' })
  phoneNumber!: string;

  @Field(() => SmsMarketingState, { description: 'Whether they want to be written to there.' })
  marketingState!: SmsMarketingState;
}
