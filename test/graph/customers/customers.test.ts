import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';
import { dataOf, givenMarkets } from './given-customers.ts';

const graph = useGraph();

beforeAll(async () => {
  await givenMarkets(graph);
  const day = (n: number) => new Date(`2026-01-0${n}T12:00:00Z`);
  await graph.database.prisma.customer.createMany({
    data: [
      {
        firstName: 'Ada',
        lastName: 'Lindqvist',
        email: 'ada.lindqvist@example.org',
        phone: '+4930111',
        tags: ['vip'],
        createdAt: day(1),
        updatedAt: day(8),
      },
      {
        firstName: 'Zoë',
        lastName: 'Ångström',
        email: 'zoe@example.org',
        tags: ['trade', 'vip'],
        createdAt: day(2),
        updatedAt: day(7),
      },
      {
        firstName: 'ben',
        lastName: 'adams',
        email: 'ben@other.example',
        phone: '+4930222',
        tags: ['trade-fair'],
        createdAt: day(3),
        updatedAt: day(6),
      },
      { firstName: null, lastName: null, email: 'nobody_%@example.org', createdAt: day(4), updatedAt: day(5) },
      { firstName: 'Gone', lastName: 'Gone', erasedAt: new Date() },
    ],
  });
});

const list = async (args: string): Promise<string[]> => {
  const answer = await graph
    .as(staff('support'))
    .query<{ customers: { nodes: { emailAddress: { emailAddress: string } }[] } }>(
      `{ customers(first: 20, ${args}) { nodes { emailAddress { emailAddress } } } }`,
    );
  return dataOf(answer).customers.nodes.map(({ emailAddress }) => emailAddress.emailAddress.split('@')[0]!);
};

interface Listed {
  readonly customers: {
    readonly nodes: readonly { readonly id: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const PAGE = `query ($after: String, $sortKey: CustomerSortKeys) { customers(first: 1, after: $after, sortKey: $sortKey) {
  nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
const found = (query: string) => list(`query: ${JSON.stringify(query)}`);

describe('the list of customers', () => {
  it.each([
    ['ID', ['ada.lindqvist', 'zoe', 'ben', 'nobody_%']],
    ['NAME', ['nobody_%', 'ben', 'ada.lindqvist', 'zoe']],
    ['CREATED_AT', ['ada.lindqvist', 'zoe', 'ben', 'nobody_%']],
    ['UPDATED_AT', ['nobody_%', 'ben', 'zoe', 'ada.lindqvist']],
  ])('is sorted by %s, both ways', async (sortKey, emails) => {
    expect(await list(`sortKey: ${sortKey}`)).toEqual(emails);
    expect(await list(`sortKey: ${sortKey}, reverse: true`)).toEqual(emails.toReversed());
  });

  it('is read in pages, in every order', async () => {
    for (const sortKey of ['ID', 'NAME', 'CREATED_AT', 'UPDATED_AT']) {
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const { customers }: Listed = dataOf(await graph.as(staff('support')).query<Listed>(PAGE, { after, sortKey }));
        seen.push(...customers.nodes.map(({ id }) => id));
        expect(customers.totalCount).toBe(4);
        more = customers.pageInfo.hasNextPage;
        after = customers.pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(4);
    }
  });

  it.each([
    ['ada', ['ada.lindqvist', 'ben']],
    ['lindq', ['ada.lindqvist']],
    ['ANGSTROM', ['zoe']],
    ['zoe', ['zoe']],
    ['4930111', ['ada.lindqvist']],
    ['ada.lindqvist@example.org', ['ada.lindqvist']],
    ['ada lindqvist', ['ada.lindqvist']],
    ['"lindqvist ada.lindqvist"', ['ada.lindqvist']],
    ['ada OR zoe', ['ada.lindqvist', 'zoe', 'ben']],
    ['-ada', ['zoe', 'nobody_%']],
    ['%', ['ada.lindqvist', 'zoe', 'ben', 'nobody_%']],
    ['email:zoe@EXAMPLE.org', ['zoe']],
    ['email:zoe', []],
    ['email:zo*', ['zoe']],
    ['email:"nobody_%@example.org"', ['nobody_%']],
    ['first_name:ben', ['ben']],
    ['first_name:*', ['ada.lindqvist', 'zoe', 'ben']],
    ['NOT first_name:*', ['nobody_%']],
    ['NOT first_name:ben', ['ada.lindqvist', 'zoe', 'nobody_%']],
    ['last_name:adams', ['ben']],
    ['phone:"+49 30 111"', ['ada.lindqvist']],
    ['phone:+4930*', ['ada.lindqvist', 'ben']],
    ['tag:VIP', ['ada.lindqvist', 'zoe']],
    ['tag:vip tag:trade', ['zoe']],
    ['tag:trade*', ['zoe', 'ben']],
    ['tag:*', ['ada.lindqvist', 'zoe', 'ben']],
    ['tag_not:vip', ['ben', 'nobody_%']],
    ['created_at:>=2026-01-03', ['ben', 'nobody_%']],
    ['created_at:2026-01-02', ['zoe']],
    ['updated_at:<2026-01-06 OR first_name:Ada', ['ada.lindqvist', 'nobody_%']],
    ['', ['ada.lindqvist', 'zoe', 'ben', 'nobody_%']],
    ['gone', []],
    ['NOT gone', ['ada.lindqvist', 'zoe', 'ben', 'nobody_%']],
  ])('is narrowed by %s', async (query, emails) => {
    expect(await found(query)).toEqual(emails);
  });

  it.each([
    ['colour:red', 'one of the fields email'],
    ['email:>a', 'not compared by size'],
    ['created_at:soon', 'a date such as'],
    ['(ada', 'parenthesis'],
  ])('says where it cannot read %s', async (query, expected) => {
    const answer = await graph
      .as(staff('support'))
      .query(`query ($query: String) { customers(first: 1, query: $query) { nodes { id } } }`, { query });
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, path: ['customers'] });
    expect(answer.errors?.[0]?.message).toContain(expected);
  });
});
