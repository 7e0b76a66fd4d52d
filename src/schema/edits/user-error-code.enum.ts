import { enumType } from '../enum-type.ts';

export type UserErrorCode = keyof typeof UserErrorCode;

export const UserErrorCode = enumType('UserErrorCode', 'Why an input was not taken.', {
  BLANK: 'A value is missing.',
  CONFLICT: 'Somebody else changed the record first, or it is not in the state that this needs.',
  INVALID: 'The value is not what the field takes.',
  NOT_FOUND: 'The id names nothing that you may see.',
  TAKEN: 'Another record has this value, and only one may.',
  TOO_FEW: 'The list has too few entries.',
  TOO_LARGE: 'The number is too large.',
  TOO_LONG: 'The text is too long.',
  TOO_MANY: 'The list has too many entries.',
  TOO_SMALL: 'The number is too small.',
});
