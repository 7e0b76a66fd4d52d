import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { MarketingChannel } from './marketing-channel.enum.ts';
import { MarketingConsentState } from './marketing-consent-state.enum.ts';

@RecordType('MarketingConsent', {
  description:
    'One answer of a customer to whether the shop may write to them. It never changes; a newer one takes its place.',
})
export class MarketingConsent {
  @Field(() => MarketingChannel, { description: 'How the shop would write.' })
  channel!: MarketingChannel;

  @Field(() => MarketingConsentState, { description: 'The answer.' })
  state!: MarketingConsentState;

  @Field(() => String, { nullable: true, description: 'The address or number that the answer was given for.' })
  contact!: string | null;

  @Field(() => String, { description: 'Where the answer was given: `account`, `staff` or `import`.' })
  source!: string;

  @Field(() => DateTime, { description: 'When the answer was given.' })
  givenAt!: Date;
}
