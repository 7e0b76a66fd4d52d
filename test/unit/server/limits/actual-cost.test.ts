import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { actualCost, measuredCost } from '../../../../src/server/limits/actual-cost.ts';
import { costOf } from '../../../../src/server/limits/query-cost.ts';
import { generatedOperation } from './generated-operations.ts';

const small = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID!
  }
  type Maker {
    name: String
    parts(first: Int): PartConnection!
  }
  type Part implements Node {
    id: ID!
    maker: Maker
  }
  type Bolt implements Node {
    id: ID!
    name: String
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  type PartEdge {
    cursor: String!
    node: Part!
  }
  type PartConnection {
    nodes: [Part!]!
    edges: [PartEdge!]!
    pageInfo: PageInfo!
  }
  type Query {
    name: String
    part: Part
    list: [Part]
    maker: Maker
    parts(first: Int = 20): PartConnection!
    node: Node
    nodes(ids: [ID!]!): [Node]!
  }
  type Mutation {
    change: Part
  }
`);

function costed(source: string, given: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(small, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(small, operation.variableDefinitions ?? [], given);
  return { schema: small, document, operation, variables: coerced! };
}

const actual = (source: string, data: unknown, given?: Record<string, unknown>) =>
  actualCost(costed(source, given), data);

describe('what an answer cost', () => {
  it('is a point for each object that came, and nothing for leaves and what is null', () => {
    expect(actual('{ name }', { name: 'a' })).toBe(0);
    expect(actual('{ part { id } }', { part: { id: '1' } })).toBe(1);
    expect(actual('{ part { id maker { name } } }', { part: { id: '1', maker: null } })).toBe(1);
    expect(actual('{ part { id } }', { part: null })).toBe(0);
  });

  it('counts the objects of lists and pages as they came', () => {
    expect(actual('{ list { maker { name } } }', { list: [{ maker: { name: 'a' } }, null, { maker: null }] })).toBe(3);
    expect(actual('{ parts { nodes { id } } }', { parts: { nodes: [{ id: '1' }, { id: '2' }] } })).toBe(3);
    const edges = [{ cursor: 'a', node: { id: '1' } }];
    expect(actual('{ parts { edges { cursor node { id } } pageInfo { hasNextPage } } }', { parts: { edges } })).toBe(2);
  });

  it('counts a list that is longer than it was estimated at as it was estimated', () => {
    const list = Array.from({ length: 25 }, () => ({ id: '1' }));
    expect([measuredCost(costed('{ list { id } }'), { list }), actual('{ list { id } }', { list })]).toEqual([25, 10]);
  });

  it('follows aliases and fragments, and leaves out what @skip and @include do', () => {
    const source = `query ($no: Boolean!) { one: part { ...P } two: part @skip(if: $no) { ...P } }
      fragment P on Part { id m: maker @include(if: true) { name } }`;
    expect(actual(source, { one: { id: '1', m: { name: 'a' } } }, { no: true })).toBe(2);
    expect(actual(source, { one: { id: '1', m: { name: 'a' } }, two: null }, { no: false })).toBe(2);
  });

  it('charges a mutation also when it changed nothing', () => {
    expect(actual('mutation { change { id } }', { change: null })).toBe(10);
    expect(actual('mutation { change { id } }', { change: { id: '1' } })).toBe(11);
  });

  it('costs the type that the answer names', () => {
    const source = '{ node { __typename ... on Part { maker { name } } ... on Bolt { name } } }';
    expect(actual(source, { node: { __typename: 'Part', maker: { name: 'a' } } })).toBe(2);
    expect(actual(source, { node: { __typename: 'Bolt', name: 'a' } })).toBe(1);
  });

  it('costs else the cheapest type that such fields are answered of', () => {
    const source = '{ node { ... on Part { maker { name } } ... on Bolt { id } } }';
    expect(actual(source, { node: { maker: { name: 'a' } } })).toBe(2);
    expect(actual(source, { node: { id: '1' } })).toBe(1);
  });
});

describe('whatever is asked of the graph', () => {
  const runs = { numRuns: 300, seed: 4 };

  it('an answer that is as large as the estimate foresees costs what was requested', () => {
    fc.assert(
      fc.property(generatedOperation, ({ costed: one, full }) => {
        fc.pre(costOf(one) < 20_000);
        expect(measuredCost(one, full())).toBe(costOf(one));
      }),
      runs,
    );
  });

  it('a smaller answer costs no more than was requested', () => {
    fc.assert(
      fc.property(generatedOperation, ({ costed: one, smaller }) => {
        expect(measuredCost(one, smaller())).toBeLessThanOrEqual(costOf(one));
      }),
      runs,
    );
  });

  it('no answer costs more than was requested, or less than nothing', () => {
    fc.assert(
      fc.property(generatedOperation, fc.jsonValue(), ({ costed: one }, data) => {
        const cost = actualCost(one, data);
        expect(cost).toBeLessThanOrEqual(costOf(one));
        expect(cost).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});
