import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;
let aboutId: bigint;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const { prisma } = shop.database;
  const given = givenIn(prisma);
  const about = await given.page('about', {
    title: 'C',
    bodySummary: 'Who we are',
    seoTitle: 'About us',
    updatedAt: new Date('2025-02-02'),
  });
  aboutId = about.id;
  await given.page('contact', { title: 'A', updatedAt: new Date('2025-02-03') });
  await given.page('imprint', { title: 'B', updatedAt: new Date('2025-02-01') });
  await given.page('draft', { publishedAt: null });
  await given.page('tomorrow', { publishedAt: new Date('2999-01-01') });
  await given.translation('page', about, 'DE', { title: 'Über uns', body: '<p>Wir</p>' });
  await prisma.metafield.create({
    data: {
      ownerType: 'Page',
      ownerId: about.id,
      namespace: 'custom',
      key: 'tone',
      type: 'single_line_text_field',
      value: 'warm',
    },
  });
  graph = await startGraph({ database: test });
});
afterAll(async () => {
  await graph?.close();
  await shop?.close();
});

describe('a page', () => {
  it('is found by handle and by id, with all that it says', async () => {
    const fields = `id handle title body bodySummary createdAt updatedAt onlineStoreUrl trackingParameters seo { title description } metafield(key: "tone") { value }`;
    const { data, errors } = await graph.query(
      `query ($id: ID) { page(handle: "about") { ${fields} } byId: page(id: $id) { handle } old: pageByHandle(handle: "about") { handle } }`,
      { id: `gid://shopify/Page/${aboutId}` },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      page: {
        id: `gid://vitrine/Page/${aboutId}`,
        body: '<p>about</p>',
        bodySummary: 'Who we are',
        updatedAt: '2025-02-02T00:00:00.000Z',
        onlineStoreUrl: 'https://shop.example/pages/about',
        trackingParameters: null,
        seo: { title: 'About us', description: null },
        metafield: { value: 'warm' },
      },
      byId: { handle: 'about' },
      old: { handle: 'about' },
    });
  });

  it('is hidden before its day, by handle and in lists', async () => {
    const { data } = await graph.query(`{ draft: page(handle: "draft") { id } tomorrow: page(handle: "tomorrow") { id }
      pages(first: 9) { totalCount nodes { handle } } }`);
    expect(data).toMatchObject({ draft: null, tomorrow: null, pages: { totalCount: 3 } });
  });

  it('speaks the language of the reader, and the primary one where nobody translated', async () => {
    const { data } = await graph.query(
      `query @inContext(language: DE) { page(handle: "about") { title body handle seo { title } } }`,
    );
    expect(data).toEqual({
      page: { title: 'Über uns', body: '<p>Wir</p>', handle: 'about', seo: { title: 'About us' } },
    });
  });

  it('wants a handle or an id', async () => {
    const { errors } = await graph.query(`{ page { id } }`);
    expect(errors![0]).toMatchObject({
      message: 'Give "handle" or "id" of the page.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('pages', () => {
  it.each([
    ['ID', 'about contact imprint'],
    ['RELEVANCE', 'about contact imprint'],
    ['TITLE', 'contact imprint about'],
    ['UPDATED_AT', 'imprint about contact'],
  ])('are sorted by %s and walked both ways', async (sortKey, expected) => {
    const list = `query ($key: PageSortKeys, $first: Int, $last: Int, $after: String, $before: String, $reverse: Boolean) {
      pages(sortKey: $key, first: $first, last: $last, after: $after, before: $before, reverse: $reverse) { nodes { handle } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
    type List = { pages: { nodes: { handle: string }[]; pageInfo: { endCursor: string; startCursor: string } } };
    const ask = async (variables: object) => {
      const { data, errors } = await graph.query<List>(list, { key: sortKey, ...variables });
      expect(errors).toBeUndefined();
      return { handles: data!.pages.nodes.map(({ handle }) => handle).join(' '), info: data!.pages.pageInfo };
    };
    const one = await ask({ first: 2 });
    const two = await ask({ first: 2, after: one.info.endCursor });
    expect(`${one.handles} ${two.handles}`).toBe(expected);
    expect(two.info).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await ask({ last: 2, before: two.info.startCursor })).handles).toBe(one.handles);
    expect((await ask({ first: 9, reverse: true })).handles).toBe(expected.split(' ').reverse().join(' '));
  });
});
