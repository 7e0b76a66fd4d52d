import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../src/platform/random/seeded-random.ts';
import { isEmailAddress, phoneNumberOf, zoneCodeOf } from '../../../src/services/customers/contact-forms.ts';
import { addCustomers } from '../../../src/services/demo/customers/customer-rows.ts';
import { MARKETS } from '../../../src/services/demo/content/markets.ts';
import { RowKeys, TableRows, type Row } from '../../../src/services/demo/rows/table-rows.ts';

const rows = new TableRows();
addCustomers(rows, new RowKeys(), new SeededRandom('test'));
const tables = new Map<string, Row[]>(rows.entries());
const list = (table: string): Row[] => tables.get(table)!;

describe('the customers of the demo shop', () => {
  it('are a few dozen, each with an e-mail address of their own', () => {
    const emails = list('customer').map(({ email }) => String(email));
    expect(new Set(emails).size).toBe(list('customer').length);
    expect(emails.length).toBeGreaterThan(30);
    expect(emails.filter((email) => !isEmailAddress(email) || email !== email.toLowerCase())).toEqual([]);
  });

  it('have addresses and numbers as the graph would take them', () => {
    const countries = MARKETS.flatMap((market) => market.countries.map(([code]) => code));
    for (const { country_code: country, zone_code: zone } of list('customer_address')) {
      expect(countries).toContain(country);
      if (zone !== null) expect(zoneCodeOf(String(zone))).toBe(zone);
    }
    const phones = list('customer').flatMap(({ phone }) => (phone === null ? [] : [String(phone)]));
    expect(phones.map(phoneNumberOf)).toEqual(phones);
  });

  it('include the people of the local identity provider, whose addresses are verified', () => {
    for (const email of ['ada.lindqvist@skerry.example', 'ben.okafor@skerry.example']) {
      const found = list('customer').find((row) => row['email'] === email);
      expect(found?.['email_verified_at']).toEqual(expect.any(String));
    }
  });

  it('show consents that were taken back, several addresses, notes and tags', () => {
    expect(list('marketing_consent').map(({ state }) => state)).toEqual(
      expect.arrayContaining(['SUBSCRIBED', 'UNSUBSCRIBED']),
    );
    expect(list('customer_address').length).toBeGreaterThan(list('customer').length);
    expect(list('customer_note').length).toBeGreaterThan(3);
    expect(list('customer').some(({ tags }) => (tags as string[]).length > 0)).toBe(true);
  });
});
