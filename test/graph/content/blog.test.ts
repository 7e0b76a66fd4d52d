import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;
let newsId: bigint;

const day = (at: number) => new Date(Date.UTC(2025, 0, at));

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const given = givenIn(shop.database.prisma);
  const journal = await given.blog('journal', { title: 'B journal', seoTitle: 'The journal' });
  const atelier = await given.blog('atelier', { title: 'A atelier' });
  await given.blog('zero', { title: 'C zero' });
  const picture = await given.picture('harbour');
  const news = await given.article(journal, 'news', {
    title: 'Harbour news',
    content: 'All ships are in the harbour',
    excerpt: 'All ships are in',
    excerptHtml: '<p>All ships</p>',
    authorName: 'Grace Brewster Hopper',
    authorBio: 'Admiral',
    authorEmail: 'grace@shop.example',
    imageId: picture.id,
    tags: ['sea'],
    publishedAt: day(3),
    updatedAt: day(4),
  });
  newsId = news.id;
  await given.article(journal, 'letter', { title: 'A letter', publishedAt: day(1), updatedAt: day(9) });
  await given.article(atelier, 'news', {
    title: 'Bench news',
    publishedAt: day(2),
    updatedAt: day(5),
    authorName: 'Zoe',
  });
  await given.article(journal, 'draft', { publishedAt: null, authorName: 'Nobody' });
  await given.article(journal, 'tomorrow', { publishedAt: new Date('2999-01-01') });
  await given.translation('article', news, 'DE', { title: 'Neues vom Hafen', authorBio: 'Admiralin' });
  await given.translation('blog', journal, 'DE', { title: 'Tagebuch' });
  graph = await startGraph({ database: test });
});
afterAll(async () => {
  await graph?.close();
  await shop?.close();
});

type List = { nodes: { handle: string; title: string }[] };
const titles = ({ nodes }: List): string => nodes.map(({ title }) => title).join(', ');

describe('an article', () => {
  it('tells all about itself', async () => {
    const { data, errors } = await graph.query(
      `query ($id: ID!) { article(id: $id) { id handle title content(truncateAt: 9) contentHtml excerpt(truncateAt: 4) whole: excerpt excerptHtml publishedAt tags
        author { name firstName lastName email bio } authorV2 { name } blog { handle title } image { url altText } seo { title } onlineStoreUrl trackingParameters } }`,
      { id: `gid://vitrine/Article/${newsId}` },
    );
    expect(errors).toBeUndefined();
    expect(data!.article).toMatchObject({
      content: 'All ship…',
      excerpt: 'All…',
      whole: 'All ships are in',
      excerptHtml: '<p>All ships</p>',
      publishedAt: '2025-01-03T00:00:00.000Z',
      tags: ['sea'],
      author: {
        name: 'Grace Brewster Hopper',
        firstName: 'Grace',
        lastName: 'Brewster Hopper',
        email: 'grace@shop.example',
        bio: 'Admiral',
      },
      authorV2: { name: 'Grace Brewster Hopper' },
      blog: { handle: 'journal' },
      image: { url: 'https://shop.example/media/harbour.svg', altText: 'harbour' },
      onlineStoreUrl: 'https://shop.example/blogs/journal/news',
      trackingParameters: null,
    });
  });

  it('is found in its blog by handle, and not before its day', async () => {
    const { data, errors } =
      await graph.query(`{ blog(handle: "journal") { news: articleByHandle(handle: "news") { title excerpt }
      letter: articleByHandle(handle: "letter") { title excerpt } draft: articleByHandle(handle: "draft") { id } tomorrow: articleByHandle(handle: "tomorrow") { id } }
      other: blogByHandle(handle: "atelier") { news: articleByHandle(handle: "news") { title } letter: articleByHandle(handle: "letter") { id } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      blog: {
        news: { title: 'Harbour news', excerpt: 'All ships are in' },
        letter: { title: 'A letter', excerpt: null },
        draft: null,
        tomorrow: null,
      },
      other: { news: { title: 'Bench news' }, letter: null },
    });
  });

  it('speaks the language of the reader', async () => {
    const { data } = await graph.query(
      `query @inContext(language: DE) { blog(handle: "journal") { title articleByHandle(handle: "news") { title author { bio } } authors { bio } } }`,
    );
    expect(data!.blog).toEqual({
      title: 'Tagebuch',
      articleByHandle: { title: 'Neues vom Hafen', author: { bio: 'Admiralin' } },
      authors: [{ bio: null }, { bio: 'Admiralin' }],
    });
  });

  it('says whose id it was given instead', async () => {
    const { errors } = await graph.query(`{ article(id: "gid://vitrine/Page/1") { id } }`);
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('is not the id of an Article'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('articles', () => {
  it.each([
    ['AUTHOR', 'A letter, Harbour news, Bench news'],
    ['BLOG_TITLE', 'Bench news, Harbour news, A letter'],
    ['ID', 'Harbour news, A letter, Bench news'],
    ['PUBLISHED_AT', 'A letter, Bench news, Harbour news'],
    ['RELEVANCE', 'Harbour news, A letter, Bench news'],
    ['TITLE', 'A letter, Bench news, Harbour news'],
    ['UPDATED_AT', 'Harbour news, Bench news, A letter'],
  ])('are sorted by %s, all of them and those of a blog, and walked both ways', async (sortKey, expected) => {
    const query = `query ($key: ArticleSortKeys, $after: String) { one: articles(first: 1, sortKey: $key) { nodes { title } pageInfo { endCursor } }
      all: articles(first: 9, sortKey: $key) { totalCount nodes { title } } down: articles(last: 9, sortKey: $key, reverse: true) { nodes { title } }
      rest: articles(first: 9, sortKey: $key, after: $after) { nodes { title } }
      blog(handle: "journal") { articles(first: 9, sortKey: $key) { totalCount nodes { title } } } }`;
    type Data = {
      one: List & { pageInfo: { endCursor: string } };
      all: List & { totalCount: number };
      down: List;
      rest: List;
      blog: { articles: List & { totalCount: number } };
    };
    const { data: first } = await graph.query<Data>(query, { key: sortKey });
    const { data, errors } = await graph.query<Data>(query, { key: sortKey, after: first!.one.pageInfo.endCursor });
    expect(errors).toBeUndefined();
    expect(titles(data!.all)).toBe(expected);
    expect(data!.all.totalCount).toBe(3);
    expect(titles(data!.down)).toBe(expected.split(', ').reverse().join(', '));
    expect(`${titles(data!.one)}, ${titles(data!.rest)}`).toBe(expected);
    expect(titles(data!.blog.articles)).toBe(expected.replace(/, Bench news|Bench news, /, ''));
    expect(data!.blog.articles.totalCount).toBe(2);
  });
});

describe('blogs', () => {
  it.each([
    ['HANDLE', 'A atelier, B journal, C zero'],
    ['ID', 'B journal, A atelier, C zero'],
    ['RELEVANCE', 'B journal, A atelier, C zero'],
    ['TITLE', 'A atelier, B journal, C zero'],
  ])('are sorted by %s, and backwards', async (sortKey, expected) => {
    const { data, errors } = await graph.query<{ up: List; down: List }>(
      `query ($key: BlogSortKeys) { up: blogs(first: 9, sortKey: $key) { nodes { handle title } } down: blogs(first: 9, sortKey: $key, reverse: true) { nodes { title } } }`,
      { key: sortKey },
    );
    expect(errors).toBeUndefined();
    expect(titles(data!.up)).toBe(expected);
    expect(titles(data!.down)).toBe(expected.split(', ').reverse().join(', '));
  });

  it('name everybody who wrote for them, by name, without those of drafts', async () => {
    const { data, errors } = await graph.query(
      `{ blog(handle: "journal") { onlineStoreUrl seo { title } authors { name lastName email } } zero: blog(handle: "zero") { authors { name } articles(first: 2) { nodes { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      blog: {
        onlineStoreUrl: 'https://shop.example/blogs/journal',
        seo: { title: 'The journal' },
        authors: [
          { name: 'Ada Lovelace', lastName: 'Lovelace', email: '' },
          { name: 'Grace Brewster Hopper', lastName: 'Brewster Hopper', email: 'grace@shop.example' },
        ],
      },
      zero: { authors: [], articles: { nodes: [] } },
    });
  });

  const whole = `query ($first: Int) { blogs(first: $first) { totalCount nodes { title onlineStoreUrl authors { name } articleByHandle(handle: "news") { title } metafield(key: "none") { value }
      articles(first: 5, sortKey: PUBLISHED_AT, reverse: true) { totalCount nodes { title onlineStoreUrl blog { title } image { url } author { name } metafield(key: "none") { value } } } } } }`;

  const growth = async (on: TestGraph): Promise<number> => {
    const one = await on.query(whole, { first: 1 });
    const three = await on.query(whole, { first: 3 });
    expect(three.errors).toBeUndefined();
    return three.statements - one.statements;
  };

  it('send the same number of statements for one blog and for three, all fields taken', async () => {
    expect(await growth(graph)).toBe(0);
  });

  it.each(['article authors', 'article by blog_id and handle', 'blog.articles', 'blog by id'])(
    'would send more without the batches of %s',
    async (unbatched) => {
      const slow = await startGraph({ database: test, unbatched });
      expect(await growth(slow).finally(() => slow.close())).toBeGreaterThan(0);
    },
  );
});
