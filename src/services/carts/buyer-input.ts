import { isEmailAddress, phoneNumberOf } from '../customers/contact-forms.ts';
import type { Localities } from '../shop/localization.store.ts';
import type { DocumentBuyer } from './cart-document.ts';
import type { CartProblems } from './cart-refusal.ts';

/** What an input says of who buys; what is left out stays, null takes it away. */
export interface CartBuyerIdentityInput {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly countryCode?: string | null;
  /** Access token of a customer, as the issuer gave it. */
  readonly customerAccessToken?: string | null;
}

/** The buyer after an input; what is wrong with it is added to the problems. */
export function readBuyer(
  buyer: DocumentBuyer,
  input: CartBuyerIdentityInput,
  { countries }: Localities,
  problems: CartProblems,
  field: readonly string[] = ['buyerIdentity'],
): DocumentBuyer {
  const { email, phone, countryCode } = input;
  const number = phone == null ? phone : phoneNumberOf(phone);
  if (email && !isEmailAddress(email.trim()))
    problems.add('INVALID', [...field, 'email'], '"email" must look like ada@example.com.');
  if (phone && number === null) problems.add('INVALID', [...field, 'phone'], '"phone" must look like +4930123456.');
  if (countryCode && !countries.some((country) => country.countryCode === countryCode))
    problems.add('INVALID', [...field, 'countryCode'], `The shop does not sell to "${countryCode}".`);
  return {
    email: email === undefined ? buyer.email : email?.trim() || null,
    phone: number === undefined ? buyer.phone : number,
    countryCode: countryCode ?? buyer.countryCode,
  };
}
