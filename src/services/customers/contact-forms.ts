/** Characters of a name at the most. */
export const LONGEST_NAME = 255;

const LONGEST_EMAIL = 254;
/** What every mail server takes, and no more: a local part, one @, and a domain with a dot. */
const EMAIL =
  /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@(?:[a-z\d\p{L}](?:[a-z\d\p{L}-]{0,61}[a-z\d\p{L}])?\.)+[a-z\d\p{L}-]{2,63}$/iu;
/** E.164: a plus, a country code that does not begin with 0, 15 digits at the most. */
const PHONE = /^\+[1-9]\d{6,14}$/;
/** ISO 3166-2 without the country. */
const ZONE = /^[A-Z\d]{1,3}$/;
/** What people write between the digits of a number. */
const PHONE_FILLERS = /[\s().\-/]/g;

/** True for a text that has the form of an e-mail address. */
export const isEmailAddress = (text: string): boolean => text.length <= LONGEST_EMAIL && EMAIL.test(text);

/** A number in the form E.164, whatever stands between its digits; null for what is none. */
export function phoneNumberOf(text: string): string | null {
  const digits = text.replace(PHONE_FILLERS, '');
  return PHONE.test(digits) ? digits : null;
}

/** The code of a province, state or region in capitals; null for what is none. */
export function zoneCodeOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  return ZONE.test(code) ? code : null;
}
