import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../src/services/content/query/date-range.ts';
import type { Comparator, SearchTerm } from '../../../src/services/search/syntax/search-node.ts';

const term = (value: string, comparator: Comparator = '=', prefix = false): SearchTerm => ({
  kind: 'term',
  field: 'created_at',
  comparator,
  value,
  quoted: false,
  prefix,
  position: 7,
});
const iso = (date: Date | null): string | undefined => date?.toISOString();

describe('a date in a query', () => {
  it.each<[Comparator, string?, string?]>([
    ['=', '2025-01-31T00:00:00.000Z', '2025-02-01T00:00:00.000Z'],
    ['<', undefined, '2025-01-31T00:00:00.000Z'],
    ['<=', undefined, '2025-02-01T00:00:00.000Z'],
    ['>', '2025-02-01T00:00:00.000Z', undefined],
    ['>=', '2025-01-31T00:00:00.000Z', undefined],
  ])('that is a day means the whole of it: %s', (comparator, from, before) => {
    const range = dateRange(term('2025-01-31', comparator));
    expect([iso(range.from), iso(range.before)]).toEqual([from, before]);
  });

  it('may be an instant of any zone', () => {
    const range = dateRange(term('2025-01-31T10:00:00+02:00', '>='));
    expect(iso(range.from)).toBe('2025-01-31T08:00:00.000Z');
  });

  it.each(['yesterday', '2025', '2025-02-30T00:00', '2025-13-01', ''])('is refused when it is none: %j', (value) => {
    expect(() => dateRange(term(value))).toThrow('at position 7: expected a date');
  });

  it('has no beginning to be found by', () => {
    expect(() => dateRange(term('2025-01-31', '=', true))).toThrow('expected a date');
  });
});
