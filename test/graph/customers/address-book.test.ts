import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { customer, staff } from '../../support/viewers.ts';
import {
  dataOf,
  gid,
  givenCustomer,
  givenMarkets,
  refusals,
  type GivenCustomer,
  type Told,
} from './given-customers.ts';

const graph = useGraph();
let ada: GivenCustomer;
let names = 0;

beforeAll(() => givenMarkets(graph));
beforeEach(async () => {
  ada = await givenCustomer(graph, `Ada${(names += 1)}`);
});

const FIELDS = `{ customerAddress { id firstName name company address1 address2 city zip zoneCode territoryCode country phoneNumber formatted(withName: true) formattedArea } userErrors { code field message } }`;
type Written = Told & { readonly customerAddress: { readonly id: string } | null };

const home = {
  firstName: 'Ada',
  address1: '350 Fifth Ave',
  city: 'New York',
  zoneCode: 'ny',
  zip: '10118',
  territoryCode: 'us',
};
const create = async (address: object, more: object = {}, by = graph.as(customer(ada))) =>
  dataOf(
    await by.query<{ it: Written }>(
      `mutation ($address: CustomerAddressInput!, $isDefault: Boolean, $customerId: ID) { it: customerAddressCreate(address: $address, defaultAddress: $isDefault, customerId: $customerId) ${FIELDS} }`,
      { address, ...more },
    ),
  ).it;
const update = async (id: string, address: object | null, isDefault?: boolean) =>
  dataOf(
    await graph
      .as(customer(ada))
      .query<{ it: Written }>(
        `mutation ($id: ID!, $address: CustomerAddressInput, $isDefault: Boolean) { it: customerAddressUpdate(addressId: $id, address: $address, defaultAddress: $isDefault) ${FIELDS} }`,
        { id, address, isDefault },
      ),
  ).it;
const remove = async (id: string) =>
  dataOf(
    await graph
      .as(customer(ada))
      .query<{ it: Told & { deletedAddressId: string | null } }>(
        `mutation ($id: ID!) { it: customerAddressDelete(addressId: $id) { deletedAddressId userErrors { code field message } } }`,
        { id },
      ),
  ).it;
const defaultId = async (): Promise<unknown> =>
  dataOf(
    await graph
      .as(customer(ada))
      .query<{ customer: { defaultAddress: { id: string } | null } }>('{ customer { defaultAddress { id } } }'),
  ).customer.defaultAddress?.id;
const audited = async () =>
  (await graph.database.prisma.auditEntry.findMany({ where: { resourceId: ada.id }, orderBy: { id: 'asc' } })).map(
    ({ action, before, after }) => ({ action, before, after }),
  );

describe('a new address', () => {
  it('is written as it is kept, and audited', async () => {
    const { customerAddress, userErrors } = await create(home);
    expect(userErrors).toEqual([]);
    expect(customerAddress).toMatchObject({
      name: 'Ada',
      zoneCode: 'NY',
      territoryCode: 'US',
      country: 'United States',
      formatted: ['Ada', '350 Fifth Ave', 'New York NY 10118', 'United States'],
      formattedArea: 'New York, NY, United States',
    });
    expect(await defaultId()).toBe(gid('CustomerAddress', ada.address));
    const [entry] = await audited();
    expect(entry).toMatchObject({
      action: 'customerAddressCreate',
      before: null,
      after: { [customerAddress!.id]: { address1: '350 Fifth Ave', countryCode: 'US' } },
    });
  });

  it('is the default one when it is the first, or when that is wanted', async () => {
    const { customerAddress: wanted } = await create(home, { isDefault: true });
    expect(await defaultId()).toBe(wanted!.id);
    await remove(wanted!.id);
    await remove(gid('CustomerAddress', ada.address));
    expect(await defaultId()).toBeUndefined();
    const { customerAddress: first } = await create(home, { isDefault: false });
    expect(await defaultId()).toBe(first!.id);
  });

  it('is refused with everything that is wrong', async () => {
    const told = await create({
      city: 'x'.repeat(256),
      zip: 'x'.repeat(21),
      zoneCode: 'DE-BY',
      territoryCode: 'FR',
      phoneNumber: 'none',
      company: 'a\u0007b',
    });
    expect(refusals(told).sort()).toEqual([
      'BLANK address.address1',
      'INVALID address.company',
      'INVALID address.phoneNumber',
      'INVALID address.territoryCode',
      'INVALID address.zoneCode',
      'TOO_LONG address.city',
      'TOO_LONG address.zip',
    ]);
    expect(refusals(await create({ address1: '  ' }))).toEqual([
      'BLANK address.address1',
      'BLANK address.territoryCode',
    ]);
    expect(await audited()).toEqual([]);
  });

  it('may be entered by the staff for a customer', async () => {
    const customerId = gid('Customer', ada);
    const { customerAddress } = await create(home, { customerId }, graph.as(staff('support')));
    expect(customerAddress).toMatchObject({ city: 'New York' });
    expect(await graph.database.prisma.customerAddress.count({ where: { customerId: ada.id } })).toBe(2);
  });

  it('is the hundredth at the most, also when ten come at once', async () => {
    await graph.database.prisma.customerAddress.createMany({
      data: Array.from({ length: 94 }, (_, n) => ({ customerId: ada.id, address1: `${n}`, countryCode: 'DE' })),
    });
    const told = await Promise.all(Array.from({ length: 10 }, () => create(home)));
    expect(told.flatMap(refusals)).toEqual(Array<string>(5).fill('TOO_MANY address'));
    expect(await graph.database.prisma.customerAddress.count({ where: { customerId: ada.id } })).toBe(100);
  });
});

describe('an address that is there', () => {
  it('is changed in part', async () => {
    const { customerAddress } = await update(gid('CustomerAddress', ada.address), { company: 'Skerry', zip: null });
    expect(customerAddress).toMatchObject({ company: 'Skerry', zip: null, city: 'Kiel' });
    const [entry] = await audited();
    expect(entry).toEqual({
      action: 'customerAddressUpdate',
      before: { [gid('CustomerAddress', ada.address)]: { company: null, zip: '24103' } },
      after: { [gid('CustomerAddress', ada.address)]: { company: 'Skerry', zip: null } },
    });
  });

  it('keeps what an address needs', async () => {
    const id = gid('CustomerAddress', ada.address);
    expect(refusals(await update(id, { address1: null, territoryCode: '' }))).toEqual([
      'BLANK address.address1',
      'BLANK address.territoryCode',
    ]);
    expect(refusals(await update(id, { city: 'Bonn' }))).toEqual([]);
  });

  it('becomes the default one, and stays it until another does', async () => {
    const { customerAddress } = await create(home);
    await update(customerAddress!.id, null, true);
    expect(await defaultId()).toBe(customerAddress!.id);
    expect(refusals(await update(customerAddress!.id, null, false))).toEqual(['INVALID defaultAddress']);
    expect(refusals(await update(gid('CustomerAddress', ada.address), null, false))).toEqual([]);
    expect((await audited()).at(-1)).toEqual({
      action: 'customerAddressUpdate',
      before: { defaultAddress: gid('CustomerAddress', ada.address) },
      after: { defaultAddress: customerAddress!.id },
    });
  });

  it('is deleted once, and the oldest that is left becomes the default one', async () => {
    const { customerAddress } = await create(home);
    const id = gid('CustomerAddress', ada.address);
    expect(await remove(id)).toEqual({ deletedAddressId: id, userErrors: [] });
    expect(await defaultId()).toBe(customerAddress!.id);
    expect(refusals(await remove(id))).toEqual(['NOT_FOUND addressId']);
    expect((await audited()).at(-1)).toMatchObject({
      action: 'customerAddressDelete',
      before: { [id]: { city: 'Kiel' } },
      after: null,
    });
  });

  it('is seen as it is by the rest of the same request', async () => {
    const id = gid('CustomerAddress', ada.address);
    const { one, two } = dataOf(
      await graph.as(customer(ada)).query<{ one: Written; two: Written }>(
        `mutation { one: customerAddressUpdate(addressId: "${id}", address: { city: "Bonn" }) { customerAddress { city } }
          two: customerAddressUpdate(addressId: "${id}", address: { zip: "1" }) { customerAddress { city zip } } }`,
      ),
    );
    expect([one.customerAddress, two.customerAddress]).toEqual([{ city: 'Bonn' }, { city: 'Bonn', zip: '1' }]);
  });
});
