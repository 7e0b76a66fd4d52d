import { enumType } from '../enum-type.ts';

export const EmailMarketingState = enumType(
  'EmailMarketingState',
  'Whether a customer wants to be written to at their e-mail address.',
  {
    NOT_SUBSCRIBED: 'They were never asked, or not for this address.',
    SUBSCRIBED: 'They want it.',
    UNSUBSCRIBED: 'They do not want it.',
  },
);
export type EmailMarketingState = keyof typeof EmailMarketingState;
