import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../../src/auth/permissions/all.permissions.ts';
import type { GraphAnswer } from '../../support/graph.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { gid, givenCustomer, givenMarkets, type GivenCustomer } from './given-customers.ts';

const graph = useGraph();
let ada: GivenCustomer;
let ben: GivenCustomer;

beforeAll(async () => {
  await givenMarkets(graph);
  ada = await givenCustomer(graph, 'Ada');
  ben = await givenCustomer(graph, 'Ben');
});

const ALL = `id firstName lastName displayName emailAddress { emailAddress } phoneNumber { phoneNumber }
  addresses(first: 9) { totalCount nodes { id address1 } edges { node { id address1 } } } defaultAddress { id address1 formatted(withName: true) }
  marketingConsents(first: 9) { totalCount nodes { contact } edges { node { contact } } }`;
const NODES = `... on Customer { ${ALL} } ... on CustomerAddress { id address1 } ... on CustomerNote { id body }`;

/** Everything of Ben's that has an id. */
const idsOf = (of: GivenCustomer) => ({
  Customer: gid('Customer', of),
  CustomerAddress: gid('CustomerAddress', of.address),
  CustomerNote: gid('CustomerNote', of.note),
});
const ask = <Data = Record<string, unknown>>(
  viewer: Viewer,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<GraphAnswer<Data>> => graph.as(viewer).query<Data>(document, variables);
const everything = (answer: GraphAnswer<unknown>): string => JSON.stringify([answer.data, answer.errors]);
const codes = (answer: GraphAnswer<unknown>): unknown[] => (answer.errors ?? []).map((one) => one.extensions?.['code']);

/** Every mutation that names what it changes, pointed at what is somebody's. */
const mutations = (of: GivenCustomer): readonly (readonly [name: string, call: string, field: string])[] => {
  const { Customer: id, CustomerAddress: addressId } = idsOf(of);
  return [
    [
      'customerUpdate',
      `customerUpdate(customerId: "${id}", input: { firstName: "X" }) { customer { ${ALL} }`,
      'customerId',
    ],
    [
      'customerUpdate, at a version',
      `customerUpdate(customerId: "${id}", input: {}, expectedVersion: 9) { customer { ${ALL} } conflict { currentVersion }`,
      'customerId',
    ],
    [
      'customerAddressCreate',
      `customerAddressCreate(customerId: "${id}", address: { address1: "X", territoryCode: "DE" }) { customerAddress { id }`,
      'customerId',
    ],
    [
      'customerAddressUpdate',
      `customerAddressUpdate(addressId: "${addressId}", address: { address1: "X" }, defaultAddress: true) { customerAddress { id address1 }`,
      'addressId',
    ],
    ['customerAddressDelete', `customerAddressDelete(addressId: "${addressId}") { deletedAddressId`, 'addressId'],
    [
      'customerEmailMarketingSubscribe',
      `customerEmailMarketingSubscribe(customerId: "${id}") { emailAddress { emailAddress }`,
      'customerId',
    ],
    [
      'customerEmailMarketingUnsubscribe',
      `customerEmailMarketingUnsubscribe(customerId: "${id}") { emailAddress { emailAddress }`,
      'customerId',
    ],
    ['customerDataExport', `customerDataExport(customerId: "${id}") { data`, 'customerId'],
    ['customerErase', `customerErase(customerId: "${id}", confirm: true) { erasedCustomerId`, 'customerId'],
  ];
};

/** All rows that are Ben's, to see that nothing moved. */
const rowsOf = async ({ id }: GivenCustomer): Promise<string> => {
  const { prisma } = graph.database;
  const include = { addresses: true, consents: true, notes: true, identities: true } as const;
  const rows = [
    await prisma.customer.findUnique({ where: { id }, include }),
    await prisma.auditEntry.findMany({ where: { resourceId: id } }),
  ];
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
};

describe('what is a customer’s own', () => {
  it('is read by them on every way', async () => {
    const answer = await ask(
      customer(ada),
      `query ($ids: [ID!]!) { customer { ${ALL} } nodes(ids: $ids) { __typename ${NODES} } }`,
      {
        ids: [gid('Customer', ada), gid('CustomerAddress', ada.address)],
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      customer: {
        firstName: 'Ada',
        addresses: {
          totalCount: 1,
          nodes: [{ address1: 'Ada Street 1' }],
          edges: [{ node: { address1: 'Ada Street 1' } }],
        },
        defaultAddress: { address1: 'Ada Street 1' },
        marketingConsents: { totalCount: 1, nodes: [{ contact: 'ada@example.org' }] },
      },
      nodes: [
        { __typename: 'Customer', firstName: 'Ada' },
        { __typename: 'CustomerAddress', address1: 'Ada Street 1' },
      ],
    });
    expect(everything(answer)).not.toContain('Ben');
  });

  it('does not tell them what the staff wrote down, not even that it did', async () => {
    const note = gid('CustomerNote', ada.note);
    const answer = await ask(
      customer(ada),
      `{ node(id: "${note}") { id __typename } customer { id notes(first: 1) { totalCount } tags version } }`,
    );
    expect(answer.data).toMatchObject({ node: null, customer: { notes: null, tags: null, version: null } });
    expect(codes(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('what is somebody else’s', () => {
  it.each(['Customer', 'CustomerAddress', 'CustomerNote'] as const)('is not there as a node: %s', async (type) => {
    const id = idsOf(ben)[type];
    const none = gid(type, { id: 999_999n });
    for (const document of [
      `query ($id: ID!) { node(id: $id) { id __typename ${NODES} } }`,
      `query ($id: ID!) { nodes(ids: [$id]) { id __typename ${NODES} } }`,
    ]) {
      const theirs = await ask(customer(ada), document, { id });
      expect(everything(theirs)).toBe(everything(await ask(customer(ada), document, { id: none })));
      expect(theirs.errors).toBeUndefined();
      expect(everything(theirs)).not.toContain('Ben');
    }
  });

  it('does not come with one’s own in one request', async () => {
    const ids = [...Object.values(idsOf(ben)), gid('Customer', ada), gid('CustomerAddress', ada.address)];
    const answer = await ask<{ nodes: unknown[] }>(
      customer(ada),
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${NODES} } }`,
      { ids },
    );
    expect(answer.data!.nodes.map((node) => node !== null)).toEqual([false, false, false, true, true]);
    expect(everything(answer)).not.toContain('Ben');
  });

  it('is not listed', async () => {
    const answer = await ask(customer(ada), `{ customers(first: 9) { nodes { ${ALL} } } }`);
    expect(answer.data).toEqual({ customers: null });
    expect(codes(answer)).toEqual(['FORBIDDEN']);
  });

  it('is not changed, and not distinguished from what is not there, by any mutation', async () => {
    const before = await rowsOf(ben);
    const nobody = { ...ben, id: 999_999n, address: { ...ben.address, id: 999_999n } };
    const missing = mutations(nobody);
    for (const [index, [name, call, field]] of mutations(ben).entries()) {
      const told = `userErrors { code field message } }`;
      const theirs = await ask(customer(ada), `mutation { it: ${call} ${told} }`);
      expect(theirs.errors, name).toBeUndefined();
      expect(theirs.data!['it'], name).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: [field] }] });
      expect(everything(theirs), name).toBe(
        everything(await ask(customer(ada), `mutation { it: ${missing[index]![1]} ${told} }`)),
      );
      expect(everything(theirs), name).not.toMatch(/Ben/i);
    }
    expect(await rowsOf(ben)).toBe(before);
  });

  it('does not become the default address of a customer', async () => {
    await graph.database.prisma.customer.update({ where: { id: ada.id }, data: { defaultAddressId: ben.address.id } });
    const answer = await ask(customer(ada), `{ customer { id defaultAddress { address1 } } }`);
    expect(answer.data).toMatchObject({ customer: { defaultAddress: null } }); // even where the database says so
    await graph.database.prisma.customer.update({ where: { id: ada.id }, data: { defaultAddressId: ada.address.id } });
  });
});

describe('the mutations tried here', () => {
  it('are all that customers may call', () => {
    const tried = new Set(mutations(ben).map(([, call]) => call.split('(')[0]!));
    const callable = Object.entries(permissions['Mutation']!).filter(([, { customer, anyone }]) => customer || anyone);
    // Those of carts are tried in test/graph/carts/others-carts.test.ts, all of them.
    const here = callable.map(([name]) => name).filter((name) => !name.startsWith('cart'));
    expect([...tried].sort()).toEqual(here.sort());
  });
});

describe('staff and machines', () => {
  it.each([
    ['support', staff('support')],
    ['a machine with the scope', machine('customers:read')],
  ] as const)('read everybody’s with the scope: %s', async (_, viewer) => {
    const ids = [...Object.values(idsOf(ben)), ...Object.values(idsOf(ada))];
    const answer = await ask<{ nodes: unknown[] }>(
      viewer,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${NODES} } customers(first: 9) { nodes { ${ALL} notes(first: 1) { nodes { body } } tags version } } }`,
      { ids },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.nodes.filter(Boolean)).toHaveLength(6);
    expect(answer.data).toMatchObject({
      customers: {
        nodes: [{ firstName: 'Ada', notes: { nodes: [{ body: 'Ada likes blue' }] } }, { firstName: 'Ben' }],
      },
    });
  });

  it.each([
    ['a merchandiser', staff('merchandiser')],
    ['an analyst', staff('analyst')],
    ['a machine with other scopes', machine('catalog:write', 'orders:read', 'customers:write')],
  ] as const)('see nobody without it: %s', async (_, viewer) => {
    const answer = await ask<{ nodes: unknown[] }>(
      viewer,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${NODES} } }`,
      { ids: Object.values(idsOf(ben)) },
    );
    expect(answer.data!.nodes).toEqual([null, null, null]);
    const list = await ask(viewer, `{ customers(first: 9) { nodes { id } } }`);
    expect([list.data, codes(list)]).toEqual([{ customers: null }, ['FORBIDDEN']]);
  });

  it('change nobody without the scope to write', async () => {
    const before = await rowsOf(ben);
    for (const viewer of [staff('merchandiser', 'analyst'), machine('customers:read')])
      for (const [name, call] of mutations(ben)) {
        const answer = await ask(viewer, `mutation { it: ${call} userErrors { code } } }`);
        expect([answer.data, codes(answer)], name).toEqual([{ it: null }, ['FORBIDDEN']]);
      }
    expect(await rowsOf(ben)).toBe(before);
  });

  it('have to say whom they mean', async () => {
    const answer = await ask(
      staff('support'),
      `mutation { customerUpdate(input: { firstName: "X" }) { userErrors { code field } } }`,
    );
    expect(answer.data).toEqual({ customerUpdate: { userErrors: [{ code: 'BLANK', field: ['customerId'] }] } });
  });

  it('are no customers', async () => {
    const answer = await ask(staff('admin'), `{ customer { id } }`);
    expect([answer.data, codes(answer)]).toEqual([{ customer: null }, ['FORBIDDEN']]);
  });

  it('are told nothing of what they wrote but may not read', async () => {
    const answer = await ask(
      machine('customers:write'),
      `mutation { customerUpdate(customerId: "${gid('Customer', ben)}", input: { language: DE }) { customer { firstName } userErrors { code } } }`,
    );
    expect(answer.data).toEqual({ customerUpdate: { customer: { firstName: null }, userErrors: [] } });
    expect(codes(answer)).toEqual(['FORBIDDEN']);
  });
});

describe('a guest', () => {
  it('reads and changes nothing of anybody', async () => {
    const read = await ask(guest, `query ($ids: [ID!]!) { customer { id } nodes(ids: $ids) { id ${NODES} } }`, {
      ids: Object.values(idsOf(ben)),
    });
    expect([read.data, codes(read)]).toEqual([{ customer: null, nodes: [null, null, null] }, ['UNAUTHENTICATED']]);
    for (const [name, call] of mutations(ben)) {
      const answer = await ask(guest, `mutation { it: ${call} userErrors { code } } }`);
      expect([answer.data, codes(answer)], name).toEqual([{ it: null }, ['UNAUTHENTICATED']]);
    }
  });
});
