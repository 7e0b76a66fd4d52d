import { enumType } from '../enum-type.ts';

export const CardBrand = enumType('CardBrand', 'Brands of payment cards.', {
  AMERICAN_EXPRESS: 'American Express.',
  DINERS_CLUB: 'Diners Club.',
  DISCOVER: 'Discover.',
  JCB: 'JCB.',
  MASTERCARD: 'Mastercard.',
  VISA: 'Visa.',
});
export type CardBrand = keyof typeof CardBrand;
