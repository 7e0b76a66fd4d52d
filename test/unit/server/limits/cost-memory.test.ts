import { buildSchema, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CostMemory } from '../../../../src/server/limits/cost-memory.ts';
import { costOf } from '../../../../src/server/limits/query-cost.ts';

const schema = buildSchema(/* GraphQL */ `
  type Part {
    id: ID!
  }
  type Query {
    short(first: Int): [Part!]
    nodes(ids: [ID!]): [Part!]
  }
`);
const document = parse(/* GraphQL */ `
  query ($n: Int, $ids: [ID!], $yes: Boolean = false, $text: String) {
    short(first: $n) @skip(if: $yes) {
      id
    }
    nodes(ids: $ids) {
      id
    }
    other: short(first: $n) {
      id
    }
  }
`);
const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;

describe('costs that are remembered', () => {
  const memory = new CostMemory();
  const sets: Record<string, unknown>[] = [
    {},
    { n: 1 },
    { n: 11 },
    { n: 1, ids: ['1'] },
    { n: 1, ids: ['1', '2'] },
    { n: 1, yes: true },
    { n: null, yes: true },
    { n: 3, yes: false },
    { n: null, ids: [] },
    { n: 2, ids: null, text: 'a' },
  ];

  it.each(sets)('are those that are found anew: %o', (given) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    const variables = coerced ?? {};
    const costed = { schema, document, operation, variables };
    const fresh = costOf(costed);
    expect([memory.costOf(costed), memory.costOf(costed)]).toEqual([fresh, fresh]);
  });

  it('do not mix two variables up', () => {
    const twice = parse('query ($a: Int, $b: Int) { short(first: $a) { id } x: short(first: $b) { id } }');
    const other = twice.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
    const cost = (variables: Record<string, unknown>) =>
      memory.costOf({ schema, document: twice, operation: other, variables });
    expect([cost({ a: 5 }), cost({ b: 7 }), cost({ a: 5, b: 7 })]).toEqual([15, 17, 12]);
  });
});
