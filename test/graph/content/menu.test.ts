import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn, type GivenLink } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;

const manyLinks = (count: number): GivenLink[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `${at}`,
    url: '/a',
    items: [{ title: `${at}.0`, url: '/b', items: [{ title: `${at}.0.0`, url: '/c' }] }],
  }));

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const given = givenIn(shop.database.prisma);
  const mug = await shop.product('mug');
  const draft = await shop.product('draft', { status: 'DRAFT' });
  const cups = await shop.collection('cups', [mug]);
  const about = await given.page('about');
  const journal = await given.blog('journal');
  const news = await given.article(journal, 'news');
  const later = await given.article(journal, 'later', { publishedAt: new Date('2999-01-01') });
  const returns = await given.policy('REFUND_POLICY', 'refund-policy');
  const menu = await given.menu('main-menu', [
    { title: 'Home', type: 'FRONTPAGE' },
    {
      title: 'Shop',
      type: 'CATALOG',
      items: [
        { title: 'Cups', type: 'COLLECTION', to: cups, items: [{ title: 'Mug', type: 'PRODUCT', to: mug }] },
        { title: 'Soon', type: 'PRODUCT', to: draft },
      ],
    },
    { title: 'About', type: 'PAGE', to: about },
    { title: 'Journal', type: 'BLOG', to: journal },
    { title: 'News', type: 'ARTICLE', to: news },
    { title: 'Later', type: 'ARTICLE', to: later },
    { title: 'Returns', type: 'SHOP_POLICY', to: returns },
    { title: 'Elsewhere', type: 'HTTP', url: 'https://other.example/path' },
    { title: 'Here', type: 'HTTP', url: '/here' },
  ]);
  await given.translation('menu', menu, 'DE', { title: 'Hauptmenü' });
  await given.menu('few', manyLinks(2));
  await given.menu('many', manyLinks(20));
  const resources = async (count: number): Promise<GivenLink[]> =>
    (await Promise.all(Array.from({ length: count }, (_, at) => given.article(journal, `a${count}-${at}`)))).map(
      (to) => ({ title: to.handle, type: 'ARTICLE', to }),
    );
  await given.menu('few-articles', await resources(1));
  await given.menu('many-articles', await resources(10));
  graph = await startGraph({ database: test, keepTexts: true });
});
afterAll(async () => {
  await graph?.close();
  await shop?.close();
});

interface Link {
  title: string;
  url: string | null;
  resourceId: string | null;
  resource: { __typename: string } | null;
  items: Link[];
}
const threeLevels = `query ($handle: String!) { menu(handle: $handle) { id title itemsCount items { ...link items { ...link items { ...link items { id } } } } } }
  fragment link on MenuItem { id title type tags url resourceId resource { __typename ... on Product { handle } } }`;

describe('a menu', () => {
  it('nests its links in order, each with the address and the thing that it leads to', async () => {
    const { data, errors } = await graph.query<{ menu: { itemsCount: number; items: Link[] } }>(threeLevels, {
      handle: 'main-menu',
    });
    expect(errors).toBeUndefined();
    const { items, itemsCount } = data!.menu;
    expect(itemsCount).toBe(9);
    expect(items.map(({ title, url, resource }) => [title, url, resource?.__typename])).toEqual([
      ['Home', 'https://shop.example/', undefined],
      ['Shop', 'https://shop.example/collections/all', undefined],
      ['About', 'https://shop.example/pages/about', 'Page'],
      ['Journal', 'https://shop.example/blogs/journal', 'Blog'],
      ['News', 'https://shop.example/blogs/journal/news', 'Article'],
      ['Later', null, undefined],
      ['Returns', 'https://shop.example/policies/refund-policy', 'ShopPolicy'],
      ['Elsewhere', 'https://other.example/path', undefined],
      ['Here', 'https://shop.example/here', undefined],
    ]);
    const [cups, soon] = items[1]!.items;
    expect(cups).toMatchObject({
      url: 'https://shop.example/collections/cups',
      resource: { __typename: 'Collection' },
    });
    expect(cups!.items).toMatchObject([
      { title: 'Mug', url: 'https://shop.example/products/mug', resource: { handle: 'mug' }, items: [] },
    ]);
    expect(cups!.items[0]!.resourceId).toMatch(/^gid:\/\/vitrine\/Product\/\d+$/);
    expect(soon).toMatchObject({ title: 'Soon', url: null, resource: null });
  });

  it('speaks the language of the reader', async () => {
    const { data } = await graph.query(`query @inContext(language: DE) { menu(handle: "main-menu") { title } }`);
    expect(data).toEqual({ menu: { title: 'Hauptmenü' } });
  });

  it('is null where there is none of that handle', async () => {
    expect((await graph.query(`{ menu(handle: "none") { id } }`)).data).toEqual({ menu: null });
  });

  it('reads the links of all levels and of all menus with one statement', async () => {
    const few = await graph.query(threeLevels, { handle: 'few' });
    const many = await graph.query(threeLevels, { handle: 'many' });
    expect(many.errors).toBeUndefined();
    expect(many.statements).toBe(2);
    expect(few.statements).toBe(2);
    const links = `id items { title items { title } }`;
    const two = await graph.query(`{ a: menu(handle: "few") { ${links} } b: menu(handle: "many") { ${links} } }`);
    expect(two.statements).toBe(2);
  });

  it('asks for what many links lead to at once', async () => {
    const few = await graph.query(threeLevels, { handle: 'few-articles' });
    const many = await graph.query(threeLevels, { handle: 'many-articles' });
    expect(many.errors).toBeUndefined();
    expect(many.statements).toBe(few.statements);
  });
});
