import { describe, expect, it } from 'vitest';
import { guardDocument } from '../../../../src/server/limits/document-guard.ts';
import { documentLimits } from '../../../../src/server/limits/document-limits.ts';

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number) => `${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)}`;
const inFragment = (selections: string) => `{ ...F } fragment F on Query { ${selections} }`;

/** For each limit: selections that have `count` of what it counts, and how the refusal words it. */
const cases: Record<string, { limit: number; selections: (count: number) => string; says: string }> = {
  depth: { limit: documentLimits.depth, selections: nested, says: 'levels of fields' },
  'root fields': {
    limit: documentLimits.rootFields,
    selections: (count) => times(count, () => 'a'),
    says: 'root fields',
  },
  aliases: {
    limit: documentLimits.aliases,
    selections: (count) => `a { ${times(count, (index) => `b${index}: b`)} }`,
    says: 'aliases',
  },
  fields: {
    limit: documentLimits.fields,
    selections: (count) => `a { ${times(count - 1, () => 'b')} }`,
    says: 'fields with its fragments spread out',
  },
  'directives at one place': {
    limit: documentLimits.directivesAtOnce,
    selections: (count) => `a ${times(count, (index) => `@d${index}`)}`,
    says: 'directives at one place',
  },
  directives: {
    limit: documentLimits.directives,
    selections: (count) => `a { ${times(count, () => 'b @d')} }`,
    says: 'directives with its fragments spread out',
  },
};

describe.each(Object.entries(cases))('the limit of %s', (_, { limit, selections, says }) => {
  const over = new RegExp(`${limit + 1} ${says}; the limit is ${limit}`);

  it('lets an operation pass that reaches it', () => {
    expect(() => guardDocument(`{ ${selections(limit)} }`)).not.toThrow();
    expect(() => guardDocument(inFragment(selections(limit)))).not.toThrow();
  });

  it('refuses one more with both numbers, in a fragment too', () => {
    expect(() => guardDocument(`{ ${selections(limit + 1)} }`)).toThrow(over);
    expect(() => guardDocument(inFragment(selections(limit + 1)))).toThrow(over);
  });
});

it('the limit of fields counts a fragment as often as it is spread', () => {
  const spreads = (count: number) =>
    `{ a { ${times(count, () => '...F')} } } fragment F on T { ${times(100, () => 'b')} }`;
  expect(() => guardDocument(spreads(19))).not.toThrow();
  expect(() => guardDocument(spreads(20))).toThrow(/2001 fields/);
});
