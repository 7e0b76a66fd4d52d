import { describe, expect, it } from 'vitest';
import { suggestQueries } from '../../../src/services/search/suggest-queries.ts';

const texts = ['Coffee Grinder', 'Cold Brew Coffee Pot', 'Coaster', 'Café au lait bowl'];

describe('suggested searches', () => {
  it('completes the last word, the most frequent completion first', () => {
    expect(suggestQueries('co', texts, 2).map(({ text }) => text)).toEqual(['coffee', 'coaster']);
    expect(suggestQueries('brew co', texts, 1)[0]).toMatchObject({
      text: 'brew coffee',
      styledText: '<mark>brew co</mark><span>ffee</span>',
    });
  });

  it('does not mind accents and capitals', () => {
    expect(suggestQueries('CAFE', texts, 5).map(({ text }) => text)).toEqual(['café']);
  });

  it('never lets a typed text become HTML', () => {
    expect(suggestQueries('<b>co', texts, 1)[0]!.styledText).toBe('<mark>b co</mark><span>ffee</span>');
    expect(suggestQueries('  ', texts, 5)).toEqual([]);
  });
});
