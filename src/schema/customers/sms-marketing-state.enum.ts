import { enumType } from '../enum-type.ts';

export const SmsMarketingState = enumType(
  'SmsMarketingState',
  'Whether a customer wants to be written to at their telephone number.',
  {
    NOT_SUBSCRIBED: 'They were never asked, or not for this number.',
    SUBSCRIBED: 'They want it.',
    UNSUBSCRIBED: 'They do not want it.',
  },
);
export type SmsMarketingState = keyof typeof SmsMarketingState;
