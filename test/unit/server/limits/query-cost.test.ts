import { buildSchema, getIntrospectionQuery, getVariableValues, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costRules } from '../../../../src/server/limits/cost-rules.ts';
import { costOf } from '../../../../src/server/limits/query-cost.ts';

const schema = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID!
  }
  type Maker {
    name: String
    parts(first: Int, last: Int): PartConnection!
  }
  type Part implements Node {
    id: ID!
    maker: Maker
    again: Part
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
    total: Maker
  }
  type Query {
    name: String
    part: Part
    list: [Part!]
    short(first: Int): [Part!]
    parts(first: Int = 20, last: Int): PartConnection!
    nodes(ids: [ID!]!): [Node]!
    node: Node
  }
  type Mutation {
    change: Part
    name: String
  }
`);

function cost(source: string, given: Record<string, unknown> = {}): number {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return costOf({ schema, document, operation, variables: coerced! });
}

describe('the cost of an operation', () => {
  it('is nothing for leaves, a point for an object, and more for a mutation', () => {
    expect(cost('{ name __typename }')).toBe(0);
    expect(cost('{ part { id maker { name } } }')).toBe(2);
    expect(cost('mutation { change { id } name }')).toBe(costRules.mutation + 1);
  });

  it('is the size of a page times what each of its objects costs', () => {
    expect(cost('{ parts(first: 7) { nodes { id maker { name } } } }')).toBe(1 + 7 * 2);
    expect(cost('{ parts(last: 7) { edges { cursor node { id } } pageInfo { hasNextPage } } }')).toBe(1 + 20 * 1);
    expect(cost('{ parts(first: 3) { total { parts(first: 5) { nodes { id } } } } }')).toBe(1 + 1 + 1 + 5);
  });

  it('multiplies pages within pages', () => {
    const inner = 'maker { parts(first: 250) { nodes { id } } }';
    expect(cost(`{ parts(first: 250) { nodes { ${inner} } } }`)).toBe(1 + 250 * (1 + 1 + 1 + 250));
  });

  it.each([
    ['a variable', 'query ($n: Int) { parts(first: $n) { nodes { id } } }', { n: 9 }, 10],
    ["a variable's default", 'query ($n: Int = 9) { parts(first: $n) { nodes { id } } }', {}, 10],
    ["the argument's default", 'query ($n: Int) { parts(first: $n) { nodes { id } } }', {}, 21],
    ['null, as a list without a size', 'query ($n: Int) { parts(first: $n) { nodes { id } } }', { n: null }, 11],
    ['the larger of two', '{ parts(first: 2, last: 30) { nodes { id } } }', {}, 31],
    ['less than nothing', '{ parts(first: -5) { nodes { id } } }', {}, 1],
    ['more than a page may have', '{ parts(first: 2000000000) { nodes { id } } }', {}, 251],
    ['a list of ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
    ['a list that takes a size', '{ short(first: 4) { id } }', {}, 4],
    ['a list without a size', '{ list { id } }', {}, costRules.listSize],
  ])('takes the size of a page from %s', (_, source, given, expected) => expect(cost(source, given)).toBe(expected));

  it('leaves out what @skip and @include leave out', () => {
    const source = 'query ($yes: Boolean!) { part @skip(if: $yes) { id } list @include(if: $yes) { id } }';
    expect(cost(source, { yes: true })).toBe(costRules.listSize);
    expect(cost(source, { yes: false })).toBe(1);
    expect(
      cost('{ ... @include(if: false) { list { id } } ...F @skip(if: true) } fragment F on Query { list { id } }'),
    ).toBe(0);
  });

  it('is the same through fragments', () => {
    const source =
      '{ parts(first: 7) { ...C } } fragment C on PartConnection { nodes { ...P } } fragment P on Part { maker { name } }';
    expect(cost(source)).toBe(1 + 7 * 2);
  });

  it('is that of the dearest type where there are several', () => {
    expect(cost('{ node { id ... on Part { maker { name } again { id } } ... on Bolt { name } } }')).toBe(3);
    expect(cost('{ node { ... on Node { ... on Part { maker { name } } } } }')).toBe(2);
  });

  it('is flat for introspection', () => {
    expect(cost(getIntrospectionQuery())).toBe(costRules.introspection);
  });

  it('is found in time although fragments double at each level', () => {
    const levels = Array.from(
      { length: 200 },
      (_, i) => `fragment f${i} on Part { a${i}: again { ...f${i + 1} } b${i}: again { ...f${i + 1} } }`,
    );
    const document = parse(`{ part { ...f0 } } ${levels.join(' ')} fragment f200 on Part { id }`);
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
    const started = performance.now();
    expect(costOf({ schema, document, operation, variables: {} })).toBeGreaterThan(2 ** 199);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
