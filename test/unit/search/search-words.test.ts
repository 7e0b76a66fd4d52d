import { describe, expect, it } from 'vitest';
import { shareLimit } from '../../../src/services/search/share-limit.ts';
import { fieldWeights } from '../../../src/services/search/words/field-weights.ts';
import { allOf, anyOf, wordGroups, wordsOf } from '../../../src/services/search/words/search-words.ts';

const form = (
  word: number,
  text: string,
  documents: number,
  similar: { lexeme: string; documents: number }[] = [],
) => ({
  word,
  text,
  lexeme: text,
  documents,
  similar,
});

describe('words of a search', () => {
  it('are what letters and digits make, twenty at the most', () => {
    expect(wordsOf(`T-Shirt, 17" (größe)`)).toEqual(['T', 'Shirt', '17', 'größe']);
    expect(wordsOf('x '.repeat(500))).toHaveLength(20);
    expect(wordsOf(' -(" ')).toEqual([]);
  });

  it('weigh the more the rarer they are, in steps', () => {
    const weights = (documents: number): number => wordGroups([form(0, 'mug', documents)], {})[0]!.weight;
    expect([0, 1, 2, 3, 1_000, 2_000_000].map(weights)).toEqual([20, 19, 19, 18, 11, 1]);
  });

  it('stand for the words that they resemble, and the last one for its continuations', () => {
    const forms = [form(0, 'tepot', 0, [{ lexeme: 'teapot', documents: 3 }]), form(1, 'blu', 2)];
    const groups = wordGroups(forms, { unfinished: true });
    expect(groups.map(({ query }) => query)).toEqual([`'tepot' | 'teapot'`, `'blu' | 'blu':*`]);
    expect(allOf(groups)).toBe(`('tepot' | 'teapot') & ('blu' | 'blu':*)`);
  });

  it('are looked for in some fields only, where that is asked', () => {
    const [group] = wordGroups([form(0, 'mug', 1)], {
      unfinished: true,
      fields: fieldWeights(['TITLE', 'VENDOR', 'TAG']),
    });
    expect(group!.query).toBe(`'mug':AB | 'mug':*AB`);
    expect([fieldWeights(null), fieldWeights(['BODY'])]).toEqual(['AB', 'C']);
  });

  it('cannot leave the quotes of a tsquery', () => {
    expect(wordGroups([form(0, `a'b\\c`, 1)], {})[0]!.query).toBe(`'a''b\\\\c'`);
  });

  it('are not enough by themselves where another says much more', () => {
    const groups = wordGroups([form(0, 'playstation', 30), form(1, '4', 4_000)], {});
    expect(anyOf(groups)).toBe(`('playstation')`);
    expect(anyOf(wordGroups([form(0, 'blue', 30), form(1, 'mug', 60)], {}))).toBe(`('blue') | ('mug')`);
  });
});

describe('a limit for several lists together', () => {
  it('is shared in turns', () => {
    const lists = { products: [1, 2, 3, 4], pages: [5], queries: [6, 7] };
    expect(shareLimit(lists, 5)).toEqual({ products: [1, 2], pages: [5], queries: [6, 7] });
    expect(shareLimit(lists, 2)).toEqual({ products: [1], pages: [5], queries: [] });
    expect(shareLimit(lists, 50)).toEqual(lists);
  });
});
