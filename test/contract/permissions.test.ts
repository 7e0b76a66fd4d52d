import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../../src/auth/permissions/all.permissions.ts';
import { mergePermissions, type Permissions } from '../../src/auth/permissions/permissions.ts';
import { fieldsOf, protect } from '../../src/auth/protect.ts';
import { open } from '../../src/auth/permissions/grants.ts';
import { buildUnprotectedSchema } from '../../src/server/graph-schema.ts';

const forgotten = (schema: GraphQLSchema, table: Permissions): string[] =>
  fieldsOf(schema)
    .filter(({ type, field }) => !table[type]?.[field])
    .map(({ type, field }) => `${type}.${field}`);

const stale = (schema: GraphQLSchema, table: Permissions): string[] => {
  const known = new Set(fieldsOf(schema).map(({ type, field }) => `${type}.${field}`));
  return Object.entries(table)
    .flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`))
    .filter((coordinate) => !known.has(coordinate));
};

describe('permissions', () => {
  it('speak of every field of the graph', () => {
    expect(forgotten(buildUnprotectedSchema(), permissions)).toEqual([]);
  });

  it('speak of no field that is gone', () => {
    expect(stale(buildUnprotectedSchema(), permissions)).toEqual([]);
  });

  it('speak of a field in one place only', () => {
    expect(() => mergePermissions([{ Query: open('shop') }, { Query: open('shop') }])).toThrow('Query.shop');
  });
});

describe('a field without a permission', () => {
  const schema = buildSchema('type Query { open: Thing, secret: String } type Thing { name: String, cost: String }');
  const table: Permissions = { Query: open('open'), Thing: open('name') };
  const rootValue = { open: { name: 'lamp', cost: '3' }, secret: 'word' };

  it('is found', () => {
    expect(forgotten(schema, table)).toEqual(['Query.secret', 'Thing.cost']);
    expect(stale(schema, { Query: open('opened') })).toEqual(['Query.opened']);
  });

  it('is refused at run time, and the rest of the answer arrives', async () => {
    const answer = await graphql({
      schema: protect(schema, table),
      source: '{ open { name cost } secret }',
      rootValue,
      contextValue: { viewer: { kind: 'customer', scopes: new Set() } },
    });
    expect(answer.data).toEqual({ open: { name: 'lamp', cost: null }, secret: null });
    expect(answer.errors!.map((error) => [error.path!.join('.'), error.message])).toEqual(
      expect.arrayContaining([
        ['open.cost', 'You may not read or do this.'],
        ['secret', 'You may not read or do this.'],
      ]),
    );
  });

  it('leaves the resolvers of open fields as they are, so that they cost nothing', () => {
    const guarded = protect(schema, { Query: open('open', 'secret'), Thing: open('name', 'cost') });
    expect(guarded).toBe(schema);
  });
});
