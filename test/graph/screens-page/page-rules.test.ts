import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/server/screens-page/browser/graphql-tokens.ts';
import { measures, overBudget, standingOf, standingWords } from '../../../src/server/screens-page/browser/measures.ts';
import { parseVariables } from '../../../src/server/screens-page/browser/parse-variables.ts';
import { readRoute } from '../../../src/server/screens-page/browser/route.ts';
import { smallFields } from '../../../src/server/screens-page/browser/small-fields.ts';
import { cacheWords } from '../../../src/server/screens-page/browser/words.ts';

describe('variables that are written by hand', () => {
  it('are an object, and none where nothing is written', () => {
    expect(parseVariables(' ').variables).toEqual({});
    expect(parseVariables('{ "first": 3 }').variables).toEqual({ first: 3 });
  });

  it('are refused with the place of the fault', () => {
    expect(parseVariables('{\n  "first": 3,\n}').fault).toMatch(/not JSON: look at line 3, column 1\./);
    expect(parseVariables('{ "first": }').fault).toContain('“}” cannot stand where it does');
    expect(parseVariables('{ "first": ').fault).toContain('not JSON');
    expect(parseVariables('[1]').fault).toContain('one object');
    expect(parseVariables('null').fault).toContain('one object');
  });
});

describe('a figure and its limit', () => {
  it.each([
    [null, 10, 'unknown'],
    [8, 10, 'within'],
    [9, 10, 'near'],
    [10, 10, 'near'],
    [11, 10, 'over'],
    [0, 0, 'within'],
    [1, 0, 'over'],
  ] as const)('%s of %s is %s', (used, limit, standing) => {
    expect(standingOf(measures[1]!, used, limit)).toBe(standing);
  });

  it('is told in words', () => {
    const [statements, , , time] = measures;
    expect(standingWords(statements!, 25, 23)).toBe('over by 2');
    expect(standingWords(time!, 120, 300)).toBe('180 ms left');
    expect(standingWords(time!, 420, 300)).toBe('120 ms longer than 95 of 100 may take');
    expect(standingOf(statements!, 23, 23)).toBe('within');
    expect(standingOf(time!, 420, 300)).toBe('near');
    const budget = { maxStatements: 2, maxBytes: 10, maxCost: 10, p95Ms: 10 };
    const over = overBudget({ statements: 3, bytes: 10, cost: null, ms: 11 }, budget);
    expect(over.map(({ label }) => label)).toEqual(['Statements']);
    expect(overBudget({ statements: 3, bytes: 10, cost: null, ms: 11 }, null)).toEqual([]);
  });
});

it('leaves small fields out, but none that leads to one with a statement', () => {
  const field = (path: string, statements: number, bytes: number) => ({ path, field: '', statements, rows: 0, bytes });
  const fields = [
    field('shop', 0, 990),
    field('shop.name', 0, 3),
    field('a', 0, 10),
    field('a.b', 0, 8),
    field('a.b.c', 1, 4),
  ];
  expect([...smallFields(fields)]).toEqual(['shop.name']);
});

it('reads addresses', () => {
  expect(readRoute({ pathname: '/screens', search: '?q=web' })).toEqual({ view: 'list' });
  const screen = { view: 'screen', client: 'web', name: 'Pro duct', id: 'ab' };
  expect(readRoute({ pathname: '/screens/web/Pro%20duct', search: '?id=ab' })).toEqual(screen);
});

it('says a cache policy in words', () => {
  const policy = { scope: 'MARKET', maxAge: 90, staleWhileRevalidate: 300, staleIfError: 7_200 } as const;
  expect(cacheWords(policy)).toBe('90 s by market, stale for 5 min, on errors for 2 h');
  expect(cacheWords(null)).toBe('not cached');
});

it('colours GraphQL without losing a character of it', () => {
  const line = '  query: node(id: "a # b", on: $on) @include(if: true) { ... on Image { id } } # note';
  const tokens = tokensOf(line);
  expect(tokens.map(({ text }) => text).join('')).toBe(line);
  const kinds = Object.fromEntries(tokens.flatMap(({ text, kind }) => (kind ? [[text, kind]] : [])));
  expect(kinds).toEqual({
    ...{ '"a # b"': 'text', $on: 'variable', '@include': 'directive', true: 'word', on: 'word', Image: 'type' },
    '# note': 'note',
  });
});
