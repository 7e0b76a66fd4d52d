import type { CustomerAddress } from '../../generated/prisma/client.ts';
import type { Localities } from '../shop/localization.store.ts';
import { LONGEST_NAME, phoneNumberOf, zoneCodeOf } from './contact-forms.ts';
import { InputProblems } from './input-problems.ts';

/** What is told of an address. Undefined stays, null is taken away. */
export interface AddressInput {
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city?: string | null;
  readonly company?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phoneNumber?: string | null;
  readonly territoryCode?: string | null;
  readonly zip?: string | null;
  readonly zoneCode?: string | null;
}

/** Columns of an address that are told by an input. */
export type AddressColumns = Omit<CustomerAddress, 'id' | 'customerId' | 'createdAt' | 'updatedAt'>;

const LONGEST_LINE = 255;
const LONGEST_ZIP = 20;

/**
 * The columns that an input changes.
 * @param isNew a new address needs a first line and a country, an old one keeps those that it has
 * @throws Refusal with everything that is wrong
 */
export function addressOf(input: AddressInput, { countries }: Localities, isNew: boolean): Partial<AddressColumns> {
  const problems = new InputProblems();
  const at = (field: keyof AddressInput): string[] => ['address', field];
  const line = (field: keyof AddressInput, longest = LONGEST_LINE) => problems.line(at(field), input[field], longest);
  const isCountry = (code: string): boolean => countries.some(({ countryCode }) => countryCode === code);
  const countryOf = (text: string): string | null => (isCountry(text.toUpperCase()) ? text.toUpperCase() : null);
  const columns = {
    firstName: line('firstName', LONGEST_NAME),
    lastName: line('lastName', LONGEST_NAME),
    company: line('company'),
    address1: line('address1'),
    address2: line('address2'),
    city: line('city'),
    zip: line('zip', LONGEST_ZIP),
    countryCode: problems.form(
      at('territoryCode'),
      input.territoryCode,
      countryOf,
      'a country that the shop sells to, two letters such as DE',
    ),
    zoneCode: problems.form(
      at('zoneCode'),
      input.zoneCode,
      zoneCodeOf,
      'the code of a province, state or region: one to three letters or digits, without the country',
    ),
    phone: problems.form(at('phoneNumber'), input.phoneNumber, phoneNumberOf, 'a number such as +4930123456'),
  };
  const lacks = (value: string | null | undefined): boolean => value === null || (isNew && value === undefined);
  if (lacks(columns.address1)) problems.add('BLANK', at('address1'), 'An address needs "address1": street and number.');
  if (input.territoryCode == null || input.territoryCode.trim() === '')
    if (lacks(columns.countryCode))
      problems.add('BLANK', at('territoryCode'), 'An address needs "territoryCode": the country, two letters.');
  problems.check();
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
