import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const given = givenIn(shop.database.prisma);
  const journal = await given.blog('journal', { title: 'The Journal' });
  const atelier = await given.blog('atelier', { title: 'Atelier' });
  const harbour = await given.article(journal, 'harbour', {
    title: 'Harbour café',
    content: 'Ships and tea',
    tags: ['Sea', 'north'],
    createdAt: new Date('2025-01-05T12:00:00Z'),
  });
  await given.article(journal, 'bench', {
    title: 'The bench',
    content: 'Wood from the harbour',
    authorName: 'Grace Hopper',
    tags: ['wood'],
    createdAt: new Date('2025-03-01'),
  });
  await given.article(atelier, 'tools', { title: 'Tools', content: '100% iron', createdAt: new Date('2025-06-01') });
  await given.article(atelier, 'hidden', { title: 'Harbour draft', publishedAt: null });
  await given.page('about', { title: 'About us', body: '<p class="strong">We sail</p>' });
  await given.page('imprint', { title: 'Imprint', body: '<em>Skerry</em>' });
  await given.translation('article', harbour, 'DE', { title: 'Hafen' });
  graph = await startGraph({ database: test });
});
afterAll(async () => {
  await graph?.close();
  await shop?.close();
});

type Found = { list: { totalCount: number; nodes: { handle: string }[] } };
async function find(list: string, query: string, rest = '', inContext = ''): Promise<string> {
  const { data, errors } = await graph.query<Found>(
    `query ($query: String) ${inContext} { list: ${list}(first: 9, query: $query ${rest}) { totalCount nodes { handle } } }`,
    { query },
  );
  expect(errors).toBeUndefined();
  expect(data!.list.totalCount).toBe(data!.list.nodes.length);
  return data!.list.nodes.map(({ handle }) => handle).join(' ');
}

describe('articles by a query', () => {
  it.each([
    ['harbour', 'harbour bench'],
    ['HARBOUR CAFE', 'harbour'],
    ['harb*', 'harbour bench'],
    ['harb', ''],
    ['"wood from"', 'bench'],
    ['"from wood"', ''],
    ['tea OR iron', 'harbour tools'],
    ['NOT harbour', 'tools'],
    ['-tag:sea harbour', 'bench'],
    ['tag:SEA', 'harbour'],
    ['tag:no*', 'harbour'],
    ['tag:*', 'harbour bench'],
    ['tag_not:sea', 'bench tools'],
    ['author:hopper', 'bench'],
    ['author:"ada lovelace"', 'harbour tools'],
    ['blog_title:journal title:bench', 'bench'],
    ['created_at:2025-01-05', 'harbour'],
    ['created_at:>=2025-03-01', 'bench tools'],
    ['created_at:>2025-01-01 created_at:<2025-02-01', 'harbour'],
    ['100%', 'tools'],
    [`"'; DROP TABLE article; --"`, ''],
    ["it''s*", ''],
    ['漢* OR ½*', ''],
    ['&', 'harbour bench tools'],
    ['', 'harbour bench tools'],
  ])('finds %j', async (query, expected) => {
    expect(await find('articles', query)).toBe(expected);
  });

  it('puts what has the words in its title first', async () => {
    expect(await find('articles', 'bench OR harbour OR iron', 'sortKey: RELEVANCE')).toBe('harbour bench tools');
    expect(await find('articles', 'tools OR harbour', 'sortKey: RELEVANCE')).toBe('harbour tools bench');
    expect(await find('articles', 'title:tools OR &', 'sortKey: RELEVANCE')).toBe('harbour bench tools');
    expect(await find('articles', 'tag_not:sea', 'sortKey: RELEVANCE, reverse: true')).toBe('tools bench');
  });

  it('goes on where a page of the best stopped', async () => {
    const page = `query ($after: String) { articles(first: 1, query: "tools OR harbour", sortKey: RELEVANCE, after: $after) { nodes { handle } pageInfo { endCursor hasNextPage } } }`;
    type Page = { articles: { nodes: { handle: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: { data?: Page | null } = await graph.query<Page>(page, { after });
      found.push(...answer.data!.articles.nodes.map(({ handle }) => handle));
      ({ endCursor: after, hasNextPage: more } = answer.data!.articles.pageInfo);
    }
    expect(found.join(' ')).toBe('harbour tools bench');
  });

  it('reads the words of the language that is asked for', async () => {
    expect(await find('articles', 'title:hafen', '', '@inContext(language: DE)')).toBe('harbour');
    expect(await find('articles', 'title:hafen')).toBe('');
  });

  it('narrows the articles of each blog, with as many statements for two blogs as for one', async () => {
    const query = `query ($first: Int) { blogs(first: $first) { nodes { articles(first: 5, query: "harbour OR iron", sortKey: RELEVANCE) { totalCount nodes { handle } } } } }`;
    const one = await graph.query(query, { first: 1 });
    const two = await graph.query(query, { first: 2 });
    expect(two.errors).toBeUndefined();
    expect(two.data).toEqual({
      blogs: {
        nodes: [
          { articles: { totalCount: 2, nodes: [{ handle: 'harbour' }, { handle: 'bench' }] } },
          { articles: { totalCount: 1, nodes: [{ handle: 'tools' }] } },
        ],
      },
    });
    expect(two.statements).toBe(one.statements);
  });
});

describe('blogs and pages by a query', () => {
  it.each([
    ['blogs', 'journal', 'journal'],
    ['blogs', 'handle:AT*', 'atelier'],
    ['pages', 'sail', 'about'],
    ['pages', 'strong', ''],
    ['pages', 'title:imprint OR handle:about', 'about imprint'],
  ])('%s: finds %j', async (list, query, expected) => {
    expect(await find(list, query)).toBe(expected);
  });
});

describe('a query that cannot be read', () => {
  it.each([
    ['articles', 'harbour AND', 11, 'a term'],
    ['articles', 'sea price:<5', 4, 'one of the fields author, blog_title'],
    ['articles', 'title:>a', 0, 'is not compared by size'],
    ['pages', 'created_at:soon', 0, 'a date such as'],
  ])('%s(query: %j) says where: %s', async (list, query, position, expected) => {
    const { errors } = await graph.query(`query ($q: String) { ${list}(first: 1, query: $q) { nodes { id } } }`, {
      q: query,
    });
    expect(errors![0]!.message).toContain(expected);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query', position });
  });
});
