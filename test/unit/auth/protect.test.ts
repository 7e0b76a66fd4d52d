import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { open, openToCustomers, openToScope } from '../../../src/auth/permissions/grants.ts';
import { protect } from '../../../src/auth/protect.ts';
import type { Scope, Viewer } from '../../../src/viewer.ts';
import { customer, guest, machine } from '../../support/viewers.ts';

const schema = protect(
  buildSchema(`
    type Query { things: [Thing!]!, mine: Thing }
    type Thing { name: String, cost: String, margin: String! }
  `),
  {
    Query: { ...open('things'), ...openToCustomers('mine') },
    Thing: { ...open('name'), ...openToScope('catalog:read', 'cost', 'margin') },
  },
);
const thing = { name: 'lamp', cost: '3', margin: '4' };
const ask = (viewer: Viewer, source: string, rootValue: object = { things: [thing, thing], mine: thing }) =>
  graphql({ schema, source, rootValue, contextValue: { viewer } });

describe('a protected schema', () => {
  it('nulls a refused field alone, says why and where, and lets the rest arrive', async () => {
    const { data, errors } = await ask(guest, '{ things { name cost } mine { name } }');
    expect(data).toEqual({
      things: [
        { name: 'lamp', cost: null },
        { name: 'lamp', cost: null },
      ],
      mine: null,
    });
    expect(
      errors!.map(({ path, originalError }) => [path!.join('.'), (originalError as { code?: string }).code]),
    ).toEqual(
      expect.arrayContaining([
        ['mine', 'UNAUTHENTICATED'],
        ['things.0.cost', 'UNAUTHENTICATED'],
        ['things.1.cost', 'UNAUTHENTICATED'],
      ]),
    );
  });

  it('tells somebody who is known that they may not', async () => {
    const { errors } = await ask(customer({ id: 1n }), '{ things { cost } mine { name } }');
    expect(errors!.map(({ originalError }) => (originalError as { code?: string }).code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('asks once per request and permission, however many fields there are', async () => {
    let asked = 0;
    const scopes = {
      has: (scope: Scope) => (asked += 1) > 0 && scope === 'catalog:read',
    } as unknown as ReadonlySet<Scope>;
    const { data, errors } = await ask({ ...machine(), scopes }, '{ things { cost margin } }', {
      things: Array.from({ length: 1_000 }, () => thing),
    });
    expect(errors).toBeUndefined();
    expect(data!['things']).toHaveLength(1_000);
    expect(asked).toBe(1);
  });

  it('leaves the open fields of a type as they were, beside fields that have a rule', () => {
    const fields = (schema.getType('Thing') as GraphQLObjectType).getFields();
    expect(fields['name']!.resolve).toBeUndefined();
    expect(fields['cost']!.resolve).toBeDefined();
  });

  it('grants nothing to a later request', async () => {
    expect((await ask(machine('catalog:read'), '{ things { cost } }')).errors).toBeUndefined();
    expect((await ask(machine('orders:read'), '{ things { cost } }')).errors).toHaveLength(2);
  });
});
