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
const support = () => graph.as(staff('support'));
let ada: GivenCustomer;
let names = 0;

beforeAll(() => givenMarkets(graph));
beforeEach(async () => {
  ada = await givenCustomer(graph, `Ada${(names += 1)}`);
});

interface Profile {
  readonly firstName: string | null;
  readonly version: number;
}
type Updated = Told & { readonly customer: Profile | null; readonly conflict: object | null };

const UPDATE = `mutation ($input: CustomerUpdateInput!, $customerId: ID, $version: Int) {
  customerUpdate(input: $input, customerId: $customerId, expectedVersion: $version) {
    customer { firstName lastName displayName language emailAddress { emailAddress marketingState } phoneNumber { phoneNumber marketingState } VERSION }
    userErrors { code field message } conflict { expectedVersion currentVersion } } }`;
const update = async (input: object, variables: object = {}, by = graph.as(customer(ada))) => {
  const document = UPDATE.replace('VERSION', 'customerId' in variables ? 'tags version' : '');
  return dataOf(await by.query<{ customerUpdate: Updated }>(document, { input, ...variables })).customerUpdate;
};
const byStaff = (input: object, variables: object = {}) =>
  update(input, { customerId: gid('Customer', ada), ...variables }, support());
const audited = () =>
  graph.database.prisma.auditEntry.findMany({ where: { resourceId: ada.id }, orderBy: { id: 'asc' } });

describe('a customer', () => {
  it('is who asks', async () => {
    const { customer: self } = dataOf(
      await graph.as(customer(ada))
        .query(`{ customer { id displayName creationDate updatedAt orders(first: 5) { totalCount nodes { id name processedAt } pageInfo { hasNextPage } }
        emailAddress { emailAddress marketingState } phoneNumber { phoneNumber marketingState } } }`),
    );
    expect(self).toEqual({
      id: gid('Customer', ada),
      displayName: `${ada.firstName} Smith`,
      creationDate: ada.createdAt.toISOString(),
      updatedAt: ada.updatedAt.toISOString(),
      orders: { totalCount: '0', nodes: [], pageInfo: { hasNextPage: false } },
      emailAddress: { emailAddress: ada.email, marketingState: 'SUBSCRIBED' },
      phoneNumber: { phoneNumber: '+4930123456', marketingState: 'NOT_SUBSCRIBED' },
    });
  });

  it('changes their own profile; what is left out stays, what is null goes', async () => {
    const { customer: changed, userErrors } = await update({
      firstName: '  Augusta ',
      phoneNumber: '+1 (555) 123-4567',
      language: 'DE',
      lastName: null,
    });
    expect(userErrors).toEqual([]);
    expect(changed).toEqual({
      firstName: 'Augusta',
      lastName: null,
      displayName: 'Augusta',
      language: 'DE',
      emailAddress: { emailAddress: ada.email, marketingState: 'SUBSCRIBED' },
      phoneNumber: { phoneNumber: '+15551234567', marketingState: 'NOT_SUBSCRIBED' },
    });
    const [entry] = await audited();
    expect(entry).toMatchObject({
      action: 'customerUpdate',
      actorKind: 'customer',
      actorName: gid('Customer', ada),
      actorSubject: null,
      resourceType: 'Customer',
      before: { firstName: ada.firstName, lastName: 'Smith', phone: '+4930123456', language: null },
      after: { firstName: 'Augusta', lastName: null, phone: '+15551234567', language: 'DE' },
    });
  });

  it('is told everything that is wrong at once, and nothing is changed', async () => {
    const told = await update({
      firstName: 'x'.repeat(256),
      lastName: 'two\nlines',
      phoneNumber: '030 123',
      language: 'FR',
      emailAddress: 'new@example.org',
      tags: ['vip'],
    });
    expect(refusals(told).sort()).toEqual([
      'INVALID input.emailAddress',
      'INVALID input.language',
      'INVALID input.lastName',
      'INVALID input.phoneNumber',
      'INVALID input.tags',
      'TOO_LONG input.firstName',
    ]);
    expect(told.customer).toBeNull();
    expect(await audited()).toEqual([]);
    expect(await graph.database.prisma.customer.findUnique({ where: { id: ada.id } })).toMatchObject({
      version: 1,
      lastName: 'Smith',
    });
  });

  it('who changes nothing leaves no trace', async () => {
    expect((await update({ firstName: ada.firstName })).customer).toMatchObject({ firstName: ada.firstName });
    expect(await audited()).toEqual([]);
  });

  it('is called by what is known of them', async () => {
    const nameOf = async (data: object): Promise<unknown> => {
      await graph.database.prisma.customer.update({ where: { id: ada.id }, data });
      return dataOf(await graph.as(customer(ada)).query(`{ customer { displayName } }`))['customer'];
    };
    expect(await nameOf({ firstName: null, lastName: null })).toEqual({ displayName: ada.email });
    expect(await nameOf({ email: null })).toEqual({ displayName: '+4930123456' });
    expect(await nameOf({ phone: null })).toEqual({ displayName: `Customer ${ada.id}` });
  });
});

describe('staff', () => {
  it('changes the e-mail address, which is not verified then, and the tags', async () => {
    const { customer: changed } = await byStaff({
      emailAddress: ` New.${ada.email!.toUpperCase()} `,
      tags: ['VIP', 'vip ', '', 'Berlin'],
    });
    expect(changed).toMatchObject({
      emailAddress: { emailAddress: `new.${ada.email}`, marketingState: 'NOT_SUBSCRIBED' },
      tags: ['berlin', 'vip'],
      version: 2,
    });
    expect(await graph.database.prisma.customer.findUnique({ where: { id: ada.id } })).toMatchObject({
      emailVerifiedAt: null,
    });
  });

  it('keeps an address verified that it writes as it is', async () => {
    await byStaff({ emailAddress: ada.email!.toUpperCase(), firstName: 'A.' });
    expect(
      (await graph.database.prisma.customer.findUnique({ where: { id: ada.id } }))!.emailVerifiedAt,
    ).not.toBeNull();
  });

  it.each([
    'ada',
    'ada@',
    '@example.org',
    'a b@example.org',
    'ada@localhost',
    `${'x'.repeat(65)}@example.org`,
    'ada@exa_mple.org',
    'ada@example.org\u0000',
  ])('cannot give the address %j', async (emailAddress) => {
    expect(refusals(await byStaff({ emailAddress }))).toEqual(['INVALID input.emailAddress']);
  });

  it('cannot give an address that another customer has', async () => {
    const ben = await givenCustomer(graph, `Ben${names}`);
    const told = await byStaff({ emailAddress: ben.email, firstName: 'Changed' });
    expect(refusals(told)).toEqual(['TAKEN input.emailAddress']);
    expect(await audited()).toEqual([]);
    expect(await graph.database.prisma.customer.findUnique({ where: { id: ada.id } })).toMatchObject({
      firstName: ada.firstName,
    });
  });

  it('is held to the lengths of tags', async () => {
    const told = await byStaff({ tags: [...Array.from({ length: 101 }, (_, n) => `t${n}`), 'x'.repeat(51)] });
    expect(refusals(told)).toEqual(['TOO_LONG input.tags.101', 'TOO_MANY input.tags']);
  });

  it('does not overwrite what another editor wrote', async () => {
    await byStaff({ firstName: 'First' }, { version: 1 });
    const told = await byStaff({ firstName: 'Second' }, { version: 1 });
    expect(refusals(told)).toEqual(['CONFLICT expectedVersion']);
    expect(told.conflict).toEqual({ expectedVersion: 1, currentVersion: 2 });
    expect((await byStaff({ firstName: 'Third' }, { version: 2 })).customer).toMatchObject({
      firstName: 'Third',
      version: 3,
    });
  });

  it('of five editors at once of one version, lets one through', async () => {
    const told = await Promise.all(
      Array.from({ length: 5 }, (_, n) => byStaff({ firstName: `Editor ${n}` }, { version: 1 })),
    );
    expect(told.flatMap(refusals)).toEqual(Array<string>(4).fill('CONFLICT expectedVersion'));
  });

  it('cannot change who was erased', async () => {
    await graph.database.prisma.customer.update({ where: { id: ada.id }, data: { erasedAt: new Date() } });
    expect(refusals(await byStaff({ firstName: 'X' }))).toEqual(['NOT_FOUND customerId']);
    expect(refusals(await update({ firstName: 'X' }))).toEqual(['NOT_FOUND customerId']);
  });

  it('is told when the id is of something else', async () => {
    const answer = await support().query(UPDATE.replace('VERSION', ''), {
      input: {},
      customerId: 'gid://vitrine/Product/1',
    });
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('"customerId"') as string,
    });
  });
});
