import { enumType } from '../enum-type.ts';

export const DigitalWallet = enumType('DigitalWallet', 'Wallets for paying online.', {
  ANDROID_PAY: 'Android Pay.',
  APPLE_PAY: 'Apple Pay.',
  GOOGLE_PAY: 'Google Pay.',
  SHOPIFY_PAY: 'Shop Pay.',
});
export type DigitalWallet = keyof typeof DigitalWallet;
