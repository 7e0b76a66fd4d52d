import { enumType } from '../enum-type.ts';

export const DiscountMethod = enumType('DiscountMethod', 'How a discount comes to a cart.', {
  AUTOMATIC: 'By itself.',
  CODE: 'By one of its codes.',
});
export type DiscountMethod = keyof typeof DiscountMethod;

export const DiscountClass = enumType('DiscountClass', 'What a discount lowers.', {
  ORDER: 'What all lines cost together.',
  PRODUCT: 'What single lines cost.',
  SHIPPING: 'What delivery costs.',
});
export type DiscountClass = keyof typeof DiscountClass;

export const DiscountKind = enumType('DiscountKind', 'How it is said what a discount takes off.', {
  BUY_X_GET_Y: 'Who buys some gets others for less.',
  FIXED: 'An amount.',
  FREE_SHIPPING: 'All that delivery costs.',
  PERCENTAGE: 'A share.',
});
export type DiscountKind = keyof typeof DiscountKind;

export const DiscountStatus = enumType('DiscountStatus', 'Where a discount stands in its time.', {
  ACTIVE: 'It is in force.',
  EXPIRED: 'Its time is over.',
  SCHEDULED: 'Its time has not come.',
});
export type DiscountStatus = keyof typeof DiscountStatus;

export const DiscountItemRole = enumType('DiscountItemRole', 'What an item is to a discount.', {
  BUYS: 'What has to be bought.',
  ENTITLED: 'What the discount is about.',
  GETS: 'What is given for less.',
});
export type DiscountItemRole = keyof typeof DiscountItemRole;
