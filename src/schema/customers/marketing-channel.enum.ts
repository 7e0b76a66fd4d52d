import { enumType } from '../enum-type.ts';

export const MarketingChannel = enumType('MarketingChannel', 'How the shop writes to a customer.', {
  EMAIL: 'To their e-mail address.',
  SMS: 'To their telephone number.',
});
export type MarketingChannel = keyof typeof MarketingChannel;
