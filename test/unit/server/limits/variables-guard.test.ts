import { describe, expect, it } from 'vitest';
import { documentLimits } from '../../../../src/server/limits/document-limits.ts';
import { guardVariables } from '../../../../src/server/limits/variables-guard.ts';

const { variableDepth, variableValues } = documentLimits;
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const wide = (count: number) => ({ ids: Array.from({ length: count - 1 }, (_, index) => index) });

describe.each([
  ['as they are', (variables: unknown) => variables],
  ['as the text of a GET', (variables: unknown) => JSON.stringify(variables)],
])('variables %s', (_, given) => {
  it('may be nested as deep as the limit and no deeper', () => {
    expect(() => guardVariables(given(nested(variableDepth)))).not.toThrow();
    expect(() => guardVariables(given(nested(variableDepth + 1)))).toThrow(/more than 32 levels deep/);
  });

  it('may hold as many values as the limit and no more', () => {
    expect(() => guardVariables(given(wide(variableValues)))).not.toThrow();
    expect(() => guardVariables(given(wide(variableValues + 1)))).toThrow(/more than 50000 values/);
  });
});

it('variables that are no JSON are left to the next reader', () => {
  expect(() => guardVariables('{nonsense')).not.toThrow();
  expect(() => guardVariables(undefined)).not.toThrow();
});
