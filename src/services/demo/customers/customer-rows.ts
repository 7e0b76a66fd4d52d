import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { daysBefore } from '../catalog/product-life.ts';
import { type RowKeys, type TableRows } from '../rows/table-rows.ts';
import { NOTES, PEOPLE, PLACES, SIGNING_IN, TAGS } from './demo-people.ts';

/** Adds the customers with their addresses, consents and notes. */
export function addCustomers(rows: TableRows, keys: RowKeys, random: SeededRandom): void {
  const people = [...SIGNING_IN, ...PEOPLE];
  for (const [index, [firstName, lastName]] of people.entries()) {
    const own = random.fork(lastName);
    const id = keys.next('customer');
    const age = 900 * (1 - index / people.length) + own.between(1, 20);
    const email = addressOf(firstName, lastName);
    const phone = own.chance(0.5) ? `+4946155501${String(index).padStart(2, '0')}` : null;
    const isVerified = index < SIGNING_IN.length || own.chance(0.8);
    rows.add('customer', {
      id,
      first_name: firstName,
      last_name: lastName,
      email,
      email_verified_at: isVerified ? daysBefore(age) : null,
      phone,
      language: own.chance(0.4) ? 'DE' : 'EN',
      tags: own.sample(TAGS, own.weighted([5, 3, 1])).sort(),
      version: 1,
      created_at: daysBefore(age),
      updated_at: daysBefore(age * own.next()),
    });
    addAddresses(rows, keys, own, { id, firstName, lastName, age });
    addConsents(rows, keys, own, { id, email, age });
    if (own.chance(0.3))
      rows.add('customer_note', {
        id: keys.next('customer_note'),
        customer_id: id,
        author_name: 'Sofie Brandt',
        body: own.pick(NOTES),
        created_at: daysBefore(age * own.next()),
      });
  }
}

function addressOf(firstName: string, lastName: string): string {
  const plain = `${firstName}.${lastName}`
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z.]/g, '');
  return `${plain}@skerry.example`;
}

interface Person {
  id: number;
  /** Days since they came. */
  age: number;
}

/** One address, sometimes two or three; the first is the default one. */
function addAddresses(
  rows: TableRows,
  keys: RowKeys,
  random: SeededRandom,
  { id, firstName, lastName, age }: Person & { firstName: string; lastName: string },
): void {
  for (const [city, zip, street, country, zone] of random.sample(PLACES, 1 + random.weighted([6, 3, 1]))) {
    const number = random.int(1, 88);
    rows.add('customer_address', {
      id: keys.next('customer_address'),
      customer_id: id,
      first_name: firstName,
      last_name: lastName,
      address1: ['GB', 'IE', 'US', 'CA'].includes(country) ? `${number} ${street}` : `${street} ${number}`,
      city,
      zip,
      country_code: country,
      zone_code: zone,
      created_at: daysBefore(age),
      updated_at: daysBefore(age),
    });
  }
}

/** Half of them wanted to be written to; some of those have had enough since. */
function addConsents(
  rows: TableRows,
  keys: RowKeys,
  random: SeededRandom,
  { id, email, age }: Person & { email: string },
): void {
  const answers = ['SUBSCRIBED', 'UNSUBSCRIBED'].slice(0, random.weighted([4, 4, 2]));
  for (const [index, state] of answers.entries())
    rows.add('marketing_consent', {
      id: keys.next('marketing_consent'),
      customer_id: id,
      channel: 'EMAIL',
      state,
      source: 'account',
      contact: email,
      given_at: daysBefore(age * (1 - index * random.between(0.2, 0.8))),
    });
}
