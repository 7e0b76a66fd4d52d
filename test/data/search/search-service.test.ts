import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchArguments } from '../../../src/services/search/search-arguments.ts';
import { SearchSyntaxError } from '../../../src/services/search/syntax/search-syntax-error.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { SearchShop } from './search-shop.ts';

const database = useTestDatabase();
let shop: SearchShop;
beforeAll(async () => {
  shop = await SearchShop.open(database.url);
});
afterAll(() => shop.fixture.close());

const handles = async (args: Partial<SearchArguments>, language = 'EN'): Promise<string[]> => {
  const { search } = shop.services(language);
  const found = await search.search({ first: 20, types: ['PRODUCT'], query: '', ...args });
  return found.nodes.map(({ handle }) => handle);
};

describe('searching', () => {
  it('finds what has the word, the title before the description, and the more popular first', async () => {
    expect(await handles({ query: 'mug' })).toEqual(['red-mug', 'blue-mug', 'cast-teapot']);
  });

  it('finds plurals, capitals and accents', async () => {
    expect(await handles({ query: 'MÚGS' })).toContain('blue-mug');
  });

  it('finds what is mistyped', async () => {
    expect(await handles({ query: 'teapto' })).toEqual(['cast-teapot']);
    expect(await handles({ query: 'readimg lamp' })).toEqual(['desk-lamp']);
  });

  it('takes the last word for a beginning only when it is asked to', async () => {
    expect(await handles({ query: 'cast te', prefix: 'LAST' })).toEqual(['cast-teapot']);
    expect(await handles({ query: 'blu', prefix: 'LAST' })).toEqual(['blue-mug']);
  });

  it('searches in the language of the reader', async () => {
    expect(await handles({ query: 'Nachttischlampe' }, 'DE')).toEqual(['desk-lamp']);
    expect(await handles({ query: 'Nachttischlampe' })).toEqual([]);
  });

  it('puts those with every word before those with some of the words', async () => {
    expect((await handles({ query: 'blue mug' }))[0]).toBe('blue-mug');
    expect(await handles({ query: 'blue mug' })).toContain('red-mug');
  });

  it('hides what is a draft or not published yet', async () => {
    expect(await handles({ query: 'secret' })).toEqual([]);
    expect(await handles({ query: 'later' })).toEqual([]);
  });

  it('shows what is sold out last, among the others, or not at all, as it is told', async () => {
    expect((await handles({ query: '' })).at(-1)).toBe('desk-lamp');
    expect((await handles({ query: '', reverse: true })).at(-1)).toBe('desk-lamp');
    expect(await handles({ query: '', unavailableProducts: 'HIDE' })).not.toContain('desk-lamp');
    expect((await handles({ query: '', unavailableProducts: 'SHOW', reverse: true }))[0]).not.toBe('red-mug');
  });

  it('sorts by price', async () => {
    expect(await handles({ query: 'mug', sortKey: 'PRICE' })).toEqual(['red-mug', 'blue-mug', 'cast-teapot']);
    expect(await handles({ query: 'mug', sortKey: 'PRICE', reverse: true })).toEqual([
      'cast-teapot',
      'blue-mug',
      'red-mug',
    ]);
  });

  it('narrows by fields of the syntax and by filters', async () => {
    expect(await handles({ query: 'mug vendor:skerry' })).toEqual(['red-mug', 'cast-teapot']);
    expect(await handles({ query: 'mug', productFilters: [{ productVendor: 'Mara & Sons' }] })).toEqual(['blue-mug']);
  });

  it('finds pages and articles as well, those that are published', async () => {
    const { search } = shop.services();
    const found = await search.search({ query: 'mug', first: 20 });
    const types = found.nodes.map((node) => ('__typename' in node ? node.__typename : ''));
    expect([...types].sort()).toEqual(['Article', 'Page', 'Product', 'Product', 'Product']);
    expect(await found.totalCount()).toBe(5);
    expect((await found.productFilters()).map(({ id }) => id)).toContain('filter.p.vendor');
  });

  it('gives the same results page by page, both ways', async () => {
    const { search } = shop.services();
    const query = { query: 'mug' };
    const whole = (await search.search({ ...query, first: 20 })).nodes.map(({ handle }) => handle);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await search.search({ ...query, first: 2, after });
      paged.push(...page.nodes.map(({ handle }) => handle));
      if (!page.pageInfo().hasNextPage) break;
      after = page.pageInfo().endCursor;
    }
    expect(paged).toEqual(whole);
    const end = await search.search({ ...query, last: 2 });
    expect(end.nodes.map(({ handle }) => handle)).toEqual(whole.slice(-2));
    const before = await search.search({ ...query, last: 2, before: end.pageInfo().startCursor });
    expect(before.nodes.map(({ handle }) => handle)).toEqual(whole.slice(-4, -2));
  });

  it('finds nothing for words that no product has, and for words that say nothing', async () => {
    expect(await handles({ query: 'zzzzzz' })).toEqual([]);
    expect(await handles({ query: 'the' })).toEqual([]);
    const none = await shop.services().search.search({ query: 'the', first: 1 });
    expect([await none.totalCount(), await none.productFilters()]).toEqual([0, []]);
  });

  it('is not impressed by what looks like SQL or a tsquery', async () => {
    const hostile = [
      `'; DROP TABLE product; --`,
      `mug' | 'x`,
      `\\'`,
      `a & !b <-> c:*`,
      `vendor:"x') OR true --"`,
      '%',
      '_',
      '$1',
    ];
    for (const query of hostile) {
      const answer = await handles({ query }).catch((error: unknown) => error);
      expect(await handles({ query: `title:${JSON.stringify(query)} secret` })).toEqual([]);
      if (!Array.isArray(answer)) expect(answer).toBeInstanceOf(SearchSyntaxError);
    }
    expect(await handles({ query: 'mug' })).toHaveLength(3);
  });
});

describe('suggesting', () => {
  it('suggests products, collections, pages, articles and searches for the beginning of a word', async () => {
    const { predictions } = shop.services();
    const found = await predictions.predict({ query: 'mu', limitScope: 'EACH' });
    expect(found.products.map(({ handle }) => handle)).toEqual(['red-mug', 'blue-mug']);
    expect(found.collections.map(({ handle }) => handle)).toEqual(['mugs']);
    expect(found.pages.map(({ handle }) => handle)).toEqual(['care']);
    expect(found.articles.map(({ handle }) => handle)).toEqual(['wheel']);
    expect(found.queries.map(({ text }) => text)).toEqual(['mug', 'mugs']);
  });

  it('keeps to the limit, of all or of each', async () => {
    const { predictions } = shop.services();
    const all = await predictions.predict({ query: 'mu', limit: 3 });
    const sizes = [all.products, all.collections, all.pages, all.articles, all.queries].map(({ length }) => length);
    expect(sizes).toEqual([1, 1, 1, 0, 0]);
    await expect(predictions.predict({ query: 'mu', limit: 11 })).rejects.toThrow('"limit" is 11; give 1 to 10.');
  });

  it('looks where it is told, and suggests nothing for nothing', async () => {
    const { predictions } = shop.services();
    const body = await predictions.predict({ query: 'hour', types: ['PRODUCT'], searchableFields: ['BODY'] });
    expect(body.products.map(({ handle }) => handle)).toEqual(['cast-teapot']);
    expect((await predictions.predict({ query: 'hour', types: ['PRODUCT'] })).products).toEqual([]);
    expect((await predictions.predict({ query: ' "(-' })).products).toEqual([]);
  });
});
