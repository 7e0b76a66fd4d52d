import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../../src/viewer.ts';
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
  dataOf(await graph.as(viewer).query<{ it: Data }>(`mutation { it: ${document} userErrors { code field message } } }`))
    .it;
const answer = (which: 'Subscribe' | 'Unsubscribe', viewer: Viewer = customer(ada), args = '') =>
  run<Told & { emailAddress: object | null }>(
    viewer,
    `customerEmailMarketing${which}${args} { emailAddress { emailAddress marketingState }`,
  );
const history = async () =>
  dataOf(
    await graph
      .as(customer(ada))
      .query<{ customer: { emailAddress: object; marketingConsents: { nodes: object[] } } }>(
        `{ customer { emailAddress { marketingState } marketingConsents(first: 9) { nodes { channel state source contact } } } }`,
      ),
  ).customer;
const consent = (state: string, source = 'account') => ({ channel: 'EMAIL', state, source, contact: ada.email });

describe('marketing consent', () => {
  it('is taken back and given again, and every answer is kept, the newest first', async () => {
    expect(await answer('Unsubscribe')).toEqual({
      emailAddress: { emailAddress: ada.email, marketingState: 'UNSUBSCRIBED' },
      userErrors: [],
    });
    await answer('Subscribe', staff('support'), `(customerId: "${gid('Customer', ada)}")`);
    expect(await history()).toEqual({
      emailAddress: { marketingState: 'SUBSCRIBED' },
      marketingConsents: { nodes: [consent('SUBSCRIBED', 'staff'), consent('UNSUBSCRIBED'), consent('SUBSCRIBED')] },
    });
  });

  it('given twice is one answer, also at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => answer('Unsubscribe')));
    expect((await history()).marketingConsents.nodes).toEqual([consent('UNSUBSCRIBED'), consent('SUBSCRIBED')]);
    const entries = await graph.database.prisma.auditEntry.findMany({ where: { resourceId: ada.id } });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      before: { emailMarketing: 'SUBSCRIBED' },
      after: { emailMarketing: 'UNSUBSCRIBED' },
    });
  });

  it('holds for the address that it was given for, not for the next', async () => {
    const data = { email: `new.${ada.email}` };
    await graph.database.prisma.customer.update({ where: { id: ada.id }, data });
    expect((await history()).emailAddress).toEqual({ marketingState: 'NOT_SUBSCRIBED' });
  });

  it('needs an address', async () => {
    await graph.database.prisma.customer.update({ where: { id: ada.id }, data: { email: null } });
    expect(refusals(await answer('Subscribe'))).toEqual(['BLANK customerId']);
  });
});

describe('a note', () => {
  const add = (body: string, viewer: Viewer = staff('support')) =>
    run<Told & { customerNote: { id: string } | null }>(
      viewer,
      `customerNoteAdd(customerId: "${gid('Customer', ada)}", body: ${JSON.stringify(body)}) { customerNote { id authorName body }`,
    );

  it('is written in the name of who writes it, and read by the staff, the newest first', async () => {
    const { customerNote } = await add('  Calls in the evening.\nSpeaks Danish. ');
    expect(customerNote).toMatchObject({ authorName: 'support', body: 'Calls in the evening.\nSpeaks Danish.' });
    const { node } = dataOf(
      await graph
        .as(staff('support'))
        .query<{ node: object }>(
          `{ node(id: "${gid('Customer', ada)}") { ... on Customer { notes(first: 9) { totalCount nodes { body } } } } }`,
        ),
    );
    expect(node).toMatchObject({
      notes: { totalCount: 2, nodes: [{ body: 'Calls in the evening.\nSpeaks Danish.' }, { body: ada.note.body }] },
    });
    const [entry] = await graph.database.prisma.auditEntry.findMany({ where: { resourceId: ada.id } });
    expect(entry).toMatchObject({
      action: 'customerNoteAdd',
      after: { [customerNote!.id]: { body: 'Calls in the evening.\nSpeaks Danish.' } },
    });
  });

  it('says something, but not everything', async () => {
    expect(refusals(await add('  '))).toEqual(['BLANK body']);
    expect(refusals(await add('x'.repeat(5_001)))).toEqual(['TOO_LONG body']);
  });

  it('is not written by customers, nor by staff without the scope', async () => {
    for (const viewer of [customer(ada), staff('merchandiser')]) {
      const told = await graph
        .as(viewer)
        .query(
          `mutation { customerNoteAdd(customerId: "${gid('Customer', ada)}", body: "x") { customerNote { id } } }`,
        );
      expect(told.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
