import type { InputPath } from '../../edits/problem-list.ts';
import { phoneNumberOf } from '../../customers/contact-forms.ts';
import type { CartAddress } from '../cart-record.ts';
import type { CartProblems } from '../cart-refusal.ts';

/** Where a delivery is to go, as an input says it. */
export type CartDeliveryAddressInput = { readonly [Field in keyof CartAddress]?: string | null };

/** How strictly an address is looked at. */
export type ValidationStrategy = 'COUNTRY_CODE_ONLY' | 'STRICT';

const LONGEST = 255;
const FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'city',
  'provinceCode',
  'zip',
  'countryCode',
  'phone',
] as const satisfies readonly (keyof CartAddress)[];
/** What a parcel cannot be sent to without. */
const NEEDED = ['lastName', 'address1', 'city', 'zip', 'countryCode'] as const;
/** What PostgreSQL cannot hold: a zero byte, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** An address of an input, trimmed; what is wrong with it is added to the problems. Country and province come as capitals. */
export function readAddress(
  input: CartDeliveryAddressInput,
  strategy: ValidationStrategy,
  field: InputPath,
  problems: CartProblems,
): CartAddress {
  const text = (name: keyof CartAddress): string | null => {
    const value = input[name]?.trim() || null;
    if (value !== null) checkText(name, value, [...field, name], problems);
    return value;
  };
  const address = Object.fromEntries(FIELDS.map((name) => [name, text(name)])) as unknown as CartAddress;
  for (const name of strategy === 'STRICT' ? NEEDED : (['countryCode'] as const))
    if (address[name] === null)
      problems.add('ADDRESS_FIELD_IS_REQUIRED', [...field, name], `An address needs "${name}".`);
  const phone = address.phone === null ? null : phoneNumberOf(address.phone);
  if (address.phone !== null && phone === null)
    problems.add(
      'ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN',
      [...field, 'phone'],
      '"phone" must look like +4930123456.',
    );
  return {
    ...address,
    phone,
    countryCode: address.countryCode?.toUpperCase() ?? null,
    provinceCode: provinceOf(address),
  };
}

function checkText(name: string, value: string, field: InputPath, problems: CartProblems): void {
  if (value.length > LONGEST)
    problems.add(
      'ADDRESS_FIELD_IS_TOO_LONG',
      field,
      `"${name}" has ${value.length} characters; ${LONGEST} are the most.`,
    );
  else if (UNSTORABLE.test(value))
    problems.add('INVALID', field, `"${name}" has a zero byte or half a character in it. Leave that out.`);
  else if (/<[a-z/!]/i.test(value))
    problems.add('ADDRESS_FIELD_CONTAINS_HTML_TAGS', field, `"${name}" has markup in it. Leave that out.`);
  else if (/https?:\/\//i.test(value))
    problems.add('ADDRESS_FIELD_CONTAINS_URL', field, `"${name}" has an address of the web in it. Leave that out.`);
  else if (/\p{Extended_Pictographic}/u.test(value))
    problems.add('ADDRESS_FIELD_CONTAINS_EMOJIS', field, `"${name}" has pictographs in it. Leave them out.`);
}

/** Clients give it as `CA`, or as ISO 3166-2 has it in full: `US-CA`. */
function provinceOf({ provinceCode, countryCode }: CartAddress): string | null {
  const code = provinceCode?.toUpperCase() ?? null;
  const prefix = `${countryCode?.toUpperCase() ?? ''}-`;
  return code?.startsWith(prefix) ? code.slice(prefix.length) : code;
}
