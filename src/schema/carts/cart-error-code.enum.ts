import { enumType } from '../enum-type.ts';

export type CartErrorCode = keyof typeof CartErrorCode;

export const CartErrorCode = enumType('CartErrorCode', 'Why an input of a cart was not taken.', {
  ADDRESS_FIELD_CONTAINS_EMOJIS: 'A field of an address has pictographs in it.',
  ADDRESS_FIELD_CONTAINS_HTML_TAGS: 'A field of an address has markup in it.',
  ADDRESS_FIELD_CONTAINS_URL: 'A field of an address has an address of the web in it.',
  ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN: 'A field of an address has not the form that it must have.',
  ADDRESS_FIELD_IS_REQUIRED: 'A field of an address is missing.',
  ADDRESS_FIELD_IS_TOO_LONG: 'A field of an address is too long.',
  CART_TOO_LARGE: 'The cart would have too many lines, or weigh too much.',
  INVALID: 'The value is not what the field takes.',
  INVALID_DELIVERY_ADDRESS_ID: 'The cart has no address with this id.',
  INVALID_DELIVERY_GROUP: 'The cart has no delivery group with this id.',
  INVALID_DELIVERY_OPTION: 'The delivery group has no option with this handle.',
  INVALID_INCREMENT: 'The variant is sold in steps, and the quantity is none of them.',
  INVALID_MERCHANDISE_LINE: 'The cart has no line with this id.',
  LESS_THAN: 'The number is too small.',
  MAXIMUM_EXCEEDED: 'The number is too large.',
  MINIMUM_NOT_MET: 'The variant is sold from a larger quantity on.',
  NOTE_TOO_LONG: 'The note is too long.',
  ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED: 'Several addresses are chosen, and one only can be.',
  TOO_MANY_DELIVERY_ADDRESSES: 'The cart would have too many addresses.',
});
