import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CustomerAccounts } from '../../../src/services/customers/customer-accounts.ts';
import type { Identity, Viewer } from '../../../src/viewer.ts';
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

const run = async <Data>(viewer: Viewer, document: string): Promise<Data> =>
  dataOf(await graph.as(viewer).query<{ it: Data }>(`mutation { it: ${document} }`)).it;
const edit = (viewer: Viewer = customer(ada)) =>
  run<Told>(
    viewer,
    `customerUpdate(customerId: "${gid('Customer', ada)}", input: { lastName: "Secret-${ada.id}" }) { userErrors { code field message } }`,
  );
const removeAddress = (viewer: Viewer = customer(ada)) =>
  run<Told>(
    viewer,
    `customerAddressDelete(addressId: "${gid('CustomerAddress', ada.address)}") { userErrors { code field message } }`,
  );
const exported = (viewer: Viewer, args = '') =>
  run<Told & { data: Record<string, unknown> | null }>(
    viewer,
    `customerDataExport${args} { data userErrors { code field message } }`,
  );
const erase = (viewer: Viewer, args: string) =>
  run<Told & { erasedCustomerId: string | null }>(
    viewer,
    `customerErase(${args}) { erasedCustomerId userErrors { code field message } }`,
  );
const named = () => `customerId: "${gid('Customer', ada)}"`;

/** Every row of the database in which a text of Ada's stands, by table. */
async function traces(): Promise<string[]> {
  const { prisma } = graph.database;
  const tables = [
    'customer',
    'customer_identity',
    'customer_address',
    'marketing_consent',
    'customer_note',
    'audit_entry',
  ];
  const found: string[] = [];
  for (const table of tables) {
    const rows = await prisma.$queryRawUnsafe<{ text: string }[]>(
      `SELECT t::text AS text FROM ${table} t WHERE t::text ~* $1`,
      `ada${names}|secret-${ada.id}|customer-${ada.id}\\y`,
    );
    found.push(...rows.map(({ text }) => `${table}: ${text}`));
  }
  return found;
}

describe('all that is kept of a customer', () => {
  it('is handed out to them, what the staff wrote and what was changed included', async () => {
    await edit();
    const { data, userErrors } = await exported(customer(ada));
    expect(userErrors).toEqual([]);
    expect(data).toMatchObject({
      profile: {
        id: gid('Customer', ada),
        firstName: ada.firstName,
        lastName: `Secret-${ada.id}`,
        email: ada.email,
        tags: [],
      },
      identities: [{ issuer: 'https://customers.example', subject: `customer-${ada.id}` }],
      addresses: [{ id: gid('CustomerAddress', ada.address), isDefault: true, address1: `${ada.firstName} Street 1` }],
      marketingConsents: [{ channel: 'EMAIL', state: 'SUBSCRIBED', contact: ada.email }],
      notes: [{ body: `${ada.firstName} likes blue` }],
      changes: [
        {
          action: 'customerUpdate',
          actorKind: 'customer',
          before: { lastName: 'Smith' },
          after: { lastName: `Secret-${ada.id}` },
        },
      ],
      orders: [],
      isComplete: true,
    });
    expect(JSON.stringify(data)).not.toContain('Sue'); // who of the staff it was is theirs
  });

  it('is handed out to the staff as well, and the audit says so', async () => {
    const { data } = await exported(staff('support'), `(${named()})`);
    expect(data).toMatchObject({ profile: { firstName: ada.firstName } });
    const [entry] = await graph.database.prisma.auditEntry.findMany({ where: { resourceId: ada.id } });
    expect(entry).toMatchObject({ action: 'customerDataExport', actorName: 'support', before: null, after: null });
  });

  it('has a part for every table that points to a customer', async () => {
    const tables = await graph.database.prisma.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'customer'::regclass ORDER BY 1`;
    // A new one belongs into PersonalDataStore, to be handed out and erased, and into this list then.
    expect(tables.map(({ name }) => name)).toEqual([
      'cart',
      'customer_address',
      'customer_identity',
      'customer_note',
      'marketing_consent',
    ]);
  });
});

describe('erasing', () => {
  it('leaves the record without the person, and the audit without what it says of them', async () => {
    await edit();
    await edit(staff('support'));
    await removeAddress();
    expect((await traces()).length).toBeGreaterThan(5);
    const admin = staff('admin');
    expect(await erase(admin, `${named()}, confirm: true`)).toEqual({
      erasedCustomerId: gid('Customer', ada),
      userErrors: [],
    });
    expect(await traces()).toEqual([]);
    const entries = await graph.database.prisma.auditEntry.findMany({
      where: { resourceId: ada.id },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ action, actorName, before, after }) => ({ action, actorName, before, after }))).toEqual([
      {
        action: 'customerUpdate',
        actorName: gid('Customer', ada),
        before: { lastName: 'erased' },
        after: { lastName: 'erased' },
      },
      {
        action: 'customerAddressDelete',
        actorName: gid('Customer', ada),
        before: { [gid('CustomerAddress', ada.address)]: 'erased' },
        after: null,
      },
      { action: 'customerErase', actorName: 'admin', before: null, after: null },
    ]);
  });

  it('leaves others as they are', async () => {
    const ben = await givenCustomer(graph, `Ben${names}`);
    await erase(staff('admin'), `${named()}, confirm: true`);
    expect(
      await graph.database.prisma.customer.findUnique({ where: { id: ben.id }, include: { addresses: true } }),
    ).toMatchObject({
      firstName: ben.firstName,
      addresses: [{ id: ben.address.id }],
    });
  });

  it('may be asked for by customers themselves, in so many words', async () => {
    expect(refusals(await erase(customer(ada), 'confirm: false'))).toEqual(['INVALID confirm']);
    expect((await traces()).length).toBeGreaterThan(0);
    expect((await erase(customer(ada), 'confirm: true')).erasedCustomerId).toBe(gid('Customer', ada));
    expect(await traces()).toEqual([]);
  });

  it('happens once', async () => {
    await erase(customer(ada), 'confirm: true');
    expect(refusals(await erase(staff('admin'), `${named()}, confirm: true`))).toEqual(['NOT_FOUND customerId']);
    expect(refusals(await erase(customer(ada), 'confirm: true'))).toEqual(['NOT_FOUND customerId']);
    expect(refusals(await exported(staff('admin'), `(${named()})`))).toEqual(['NOT_FOUND customerId']);
  });

  it('is not for the support to do', async () => {
    const answer = await graph
      .as(staff('support'))
      .query(`mutation { customerErase(${named()}, confirm: true) { erasedCustomerId } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await traces()).length).toBeGreaterThan(0);
  });

  it('takes the person out of the lists; the record is there for what refers to it', async () => {
    await erase(staff('admin'), `${named()}, confirm: true`);
    const { customers, node } = dataOf(
      await graph
        .as(staff('support'))
        .query<{ customers: { nodes: { id: string }[] }; node: object }>(
          `{ customers(first: 250) { nodes { id } } node(id: "${gid('Customer', ada)}") { ... on Customer { displayName erasedAt addresses(first: 1) { totalCount } } } }`,
        ),
    );
    expect(customers.nodes).not.toContainEqual({ id: gid('Customer', ada) });
    expect(node).toEqual({
      displayName: `Customer ${ada.id}`,
      erasedAt: expect.any(String) as string,
      addresses: { totalCount: 0 },
    });
    expect(dataOf(await graph.as(customer(ada)).query('{ customer { id } }'))).toEqual({ customer: null });
  });

  it('makes who signs in again a new customer', async () => {
    const identity: Identity = {
      issuer: 'https://customers.example',
      subject: `customer-${ada.id}`,
      kind: 'customer',
      roles: [],
      scopes: [],
      email: ada.email!,
      emailVerified: true,
    };
    expect(await new CustomerAccounts(graph.database).customerIdOf(identity)).toBe(ada.id);
    await erase(customer(ada), 'confirm: true');
    const again = await new CustomerAccounts(graph.database).customerIdOf(identity);
    expect(again).not.toBe(ada.id);
    expect(
      await graph.database.prisma.customer.findUnique({ where: { id: again }, include: { notes: true } }),
    ).toMatchObject({ email: ada.email, notes: [] });
  });
});
