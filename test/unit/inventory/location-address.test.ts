import { expect, it } from 'vitest';
import { locationAddress } from '../../../src/services/inventory/location-address.ts';

const store = {
  id: 1n,
  handle: 'store',
  name: 'Store',
  address1: 'Hafenstr. 3',
  city: 'Hamburg',
  zip: '20457',
  countryCode: 'DE',
  pickup: true,
};

it('is written as on a letter, with the country in the language of the reader', () => {
  expect(locationAddress(store, 'EN').formatted).toEqual(['Hafenstr. 3', '20457 Hamburg', 'Germany']);
  expect(locationAddress(store, 'PT_BR').country).toBe('Alemanha');
});

it('leaves out what is not known', () => {
  const bare = { ...store, address1: null, zip: null, countryCode: null };
  expect(locationAddress(bare, 'EN')).toMatchObject({ country: null, formatted: ['Hamburg'] });
});
