import { describe, expect, it } from 'vitest';
import { mean, ndcgAt10, percentile, recallOf } from '../../../src/services/search/bench/relevance-measures.ts';

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
]);

describe('measures of relevance', () => {
  it('gives 1 to the best order and less to any other', () => {
    expect(ndcgAt10(['a', 'b'], grades)).toBe(1);
    expect(ndcgAt10(['b', 'a'], grades)).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10);
    expect(ndcgAt10(['x', 'y'], grades)).toBe(0);
  });

  it('looks at ten results only', () => {
    expect(ndcgAt10([...'0123456789', 'a'], grades)).toBe(0);
  });

  it('counts how much of what is relevant was found', () => {
    expect(recallOf(['a', 'c', 'x'], grades)).toBe(0.5);
  });

  it('leaves queries out for which nothing is relevant', () => {
    const none = new Map([['c', 0]]);
    expect([ndcgAt10(['c'], none), recallOf(['c'], none)]).toEqual([null, null]);
    expect(mean([null, 1, 0])).toBe(0.5);
  });

  it('reads percentiles', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile([], 0.5)]).toEqual([50, 95, 0]);
  });
});
