import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VitrineError } from '../../../src/platform/errors/vitrine-error.ts';
import { DEEPEST, LONGEST_QUERY, MOST_NODES, parseSearch } from '../../../src/services/search/syntax/parse-search.ts';
import { wantedTerms, type SearchNode } from '../../../src/services/search/syntax/search-node.ts';
import { SearchSyntaxError } from '../../../src/services/search/syntax/search-syntax-error.ts';

/** The tree as a text that shows how it binds. */
function shape(node: SearchNode | null): string {
  if (node === null) return '';
  if (node.kind === 'not') return `!${shape(node.node)}`;
  if (node.kind === 'term') {
    const value = `${node.quoted ? `"${node.value}"` : node.value}${node.prefix ? '*' : ''}`;
    return node.field === null ? value : `${node.field}${node.comparator}${value}`;
  }
  return `(${node.nodes.map(shape).join(node.kind === 'and' ? ' & ' : ' | ')})`;
}

const fault = (query: string): SearchSyntaxError => {
  try {
    parseSearch(query);
  } catch (error) {
    if (error instanceof SearchSyntaxError) return error;
    throw error;
  }
  throw new Error(`"${query}" was read without an error`);
};

describe('the search syntax', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['mug', 'mug'],
    ['blue mug', '(blue & mug)'],
    ['blue AND mug', '(blue & mug)'],
    ['blue or mug', '(blue & or & mug)'],
    ['a b OR c d', '((a & b) | (c & d))'],
    ['a (b OR c)', '(a & (b | c))'],
    ['-blue', '!blue'],
    ['NOT tag:sale', '!tag=sale'],
    ['-tag:sale mug', '(!tag=sale & mug)'],
    ['NOT (a OR b)', '!(a | b)'],
    ['vendor:"Mara & Sons"', 'vendor="Mara & Sons"'],
    ["title:'green hoodie'", 'title="green hoodie"'],
    ['title:gre*', 'title=gre*'],
    ['sku:*', 'sku=*'],
    ['price:<50', 'price<50'],
    ['price:<=50 price:>=10', '(price<=50 & price>=10)'],
    ['variants.price:>9.99', 'variants.price>9.99'],
    ['created_at:>2026-01-01T00:00:00Z', 'created_at>2026-01-01T00:00:00Z'],
    ['Vendor:x', 'vendor=x'],
    ['cut-off', 'cut-off'],
    ['17" notebook', '(17" & notebook)'],
    ["don't", "don't"],
    ['mugs - blue', '(mugs & blue)'],
    ['a*b', 'a*b'],
    ['"say \\"hi\\""', '"say "hi""'],
    ['\\-blue', '-blue'],
    ['http://x.y/z', 'http=//x.y/z'],
    ['"AND"', '"AND"'],
  ])('reads %j as %j', (query, expected) => {
    expect(shape(parseSearch(query))).toBe(expected);
  });

  it.each([
    ['vendor:"Mara', 12, 'to close the quote that opens at position 7'],
    ['(blue', 5, 'a closing parenthesis'],
    ['blue)', 4, 'a term, AND, OR or the end'],
    ['AND blue', 0, 'a term, NOT or an opening parenthesis'],
    ['blue OR', 7, 'a term, NOT or an opening parenthesis'],
    ['()', 1, 'a term, NOT or an opening parenthesis'],
    ['tag:', 4, 'a value after "tag:"'],
    ['price:< 50', 7, 'a value after "price:"'],
    ['a\0b', 1, 'a character other than NUL'],
  ])('says where %j is wrong', (query, position, expected) => {
    expect(fault(query)).toMatchObject({ code: 'BAD_USER_INPUT', position });
    expect(fault(query).message).toContain(expected);
  });

  it('refuses what is too long, too deep and too large', () => {
    expect(() => parseSearch('x'.repeat(LONGEST_QUERY + 1))).toThrow('1001 characters');
    expect(parseSearch('('.repeat(DEEPEST) + 'x' + ')'.repeat(DEEPEST))).toMatchObject({ value: 'x' });
    expect(fault('('.repeat(DEEPEST + 1) + 'x' + ')'.repeat(DEEPEST + 1)).position).toBe(DEEPEST);
    expect(fault('-'.repeat(DEEPEST + 1) + 'x').position).toBe(DEEPEST);
    expect(() => parseSearch('x '.repeat(MOST_NODES - 1))).not.toThrow();
    expect(fault('x '.repeat(MOST_NODES)).expected).toContain('100 terms');
  });

  it('gives a tree or an error of its own for every text', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '-',
      '"',
      "'",
      '*',
      ':',
      '<',
      '>=',
      'AND',
      'OR',
      'NOT',
      ' ',
      '\\',
      'tag',
      'é',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(query, (text) => {
        try {
          parseSearch(text);
        } catch (error) {
          expect(error).toBeInstanceOf(VitrineError);
          if (error instanceof SearchSyntaxError) expect(error.position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every phrase as it was quoted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (phrase) => {
        fc.pre(!phrase.includes('\0'));
        const quoted = `"${phrase.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
        if (quoted.length <= LONGEST_QUERY) expect(parseSearch(`title:${quoted}`)).toMatchObject({ value: phrase });
      }),
    );
  });

  it('takes no longer for a text made to be hard than for an easy one', () => {
    const hard = [
      '*'.repeat(1_000),
      '-'.repeat(1_000),
      'a:'.repeat(500),
      '"\\'.repeat(500),
      '((('.repeat(333),
      ' '.repeat(1_000),
    ];
    const started = performance.now();
    for (const text of hard) {
      try {
        parseSearch(text);
      } catch (error) {
        expect(error).toBeInstanceOf(VitrineError);
      }
    }
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('names the terms that a result may contain', () => {
    expect(wantedTerms(parseSearch('blue -red (mug OR vendor:x)')).map(({ value }) => value)).toEqual([
      'blue',
      'mug',
      'x',
    ]);
    expect(wantedTerms(null)).toEqual([]);
  });
});
