import { enumType } from '../enum-type.ts';

export const MarketingConsentState = enumType('MarketingConsentState', 'What a customer answered.', {
  SUBSCRIBED: 'They want to be written to.',
  UNSUBSCRIBED: 'They do not want to be written to.',
});
export type MarketingConsentState = keyof typeof MarketingConsentState;
