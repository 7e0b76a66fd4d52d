import { beforeAll, describe, expect, it } from 'vitest';
import type { Customer } from '../../../src/generated/prisma/client.ts';
import {
  customerAddressById,
  customerById,
  customerNoteById,
} from '../../../src/loaders/customers/customer.loaders.ts';
import {
  customerAddresses,
  customerConsents,
  customerDefaultAddress,
  customerNotes,
} from '../../../src/loaders/customers/customer.relations.ts';
import { marketingStatesByCustomer } from '../../../src/loaders/customers/marketing-state.loaders.ts';
import { Loaders } from '../../../src/loaders/loaders.ts';
import type { ReadScope } from '../../../src/loaders/support/read-scope.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { givenCustomer, type GivenCustomer } from '../../graph/customers/given-customers.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';

const graph = useGraph();
const scope: ReadScope = { language: null, marketId: 1n, audience: 'staff' };
let ada: GivenCustomer;
let ben: GivenCustomer;

beforeAll(async () => {
  ada = await givenCustomer(graph, 'Ada');
  ben = await givenCustomer(graph, 'Ben');
});

const privately = (viewer: Viewer): Loaders => new Loaders(graph.database, { ...scope, viewer });

/** What loaders see of both customers, as names of what is seen: 'ada profile', … */
async function seenBy(loaders: Loaders): Promise<string[]> {
  const seen = await Promise.all(
    Object.entries({ ada, ben }).map(async ([name, one]) => {
      const found: Record<string, unknown> = {
        profile: await loaders.of(customerById).load(one.id),
        address: await loaders.of(customerAddressById).load(one.address.id),
        note: await loaders.of(customerNoteById).load(one.note.id),
        default: await loaders.one(customerDefaultAddress, one as Customer),
        addresses: (await loaders.page(customerAddresses, one as Customer, { first: 5 })).nodes[0],
        addressCount:
          (await (await loaders.page(customerAddresses, one as Customer, { first: 5 })).totalCount()) || null,
        consents: (await loaders.page(customerConsents, one as Customer, { first: 5 })).nodes[0],
        notes: (await loaders.page(customerNotes, one as Customer, { first: 5 })).nodes[0],
        state: (await loaders.of(marketingStatesByCustomer).load(one.id)).EMAIL,
      };
      return Object.keys(found).flatMap((part) => (found[part] ? [`${name} ${part}`] : []));
    }),
  );
  return seen.flat();
}

const own = ['profile', 'address', 'default', 'addresses', 'addressCount', 'consents', 'state'];
const all = ['profile', 'address', 'note', 'default', 'addresses', 'addressCount', 'consents', 'notes', 'state'];

describe('what is a customer’s is seen', () => {
  it('by private loaders of that customer, the staff’s notes aside', async () => {
    expect(await seenBy(privately(customer(ada)))).toEqual(own.map((part) => `ada ${part}`));
    expect(await seenBy(privately(customer(ben)))).toEqual(own.map((part) => `ben ${part}`));
  });

  it('by private loaders of whoever has the scope', async () => {
    const everything = [...all.map((part) => `ada ${part}`), ...all.map((part) => `ben ${part}`)];
    expect(await seenBy(privately(staff('support')))).toEqual(everything);
    expect(await seenBy(privately(machine('customers:read')))).toEqual(everything);
  });

  it('by no private loaders of anybody else', async () => {
    for (const viewer of [
      guest,
      staff('merchandiser', 'fulfilment', 'analyst'),
      machine('customers:write', 'orders:read'),
    ])
      expect(await seenBy(privately(viewer))).toEqual([]);
  });

  it('by no public loaders, whoever asks', async () => {
    expect(await seenBy(new Loaders(graph.database, scope))).toEqual([]);
  });
});
