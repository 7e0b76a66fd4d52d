import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentSearchStore } from '../../../src/services/search/content-search.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { catalogGraph } from './catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let ask: ReturnType<typeof catalogGraph>;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  ask = catalogGraph(shop.database);
  await shop.product('red-mug', { title: 'Red mug', vendor: 'Oak', tags: ['warm'], price: 1_000n });
  await shop.product('blue-mug', {
    title: 'Blue mug',
    vendor: 'Elm',
    description: 'Goes with a red table',
    price: 3_000n,
  });
  await shop.product('lamp', { title: 'Lamp', vendor: 'Oak', price: 9_000n, productType: 'Light' });
  await shop.product('draft-mug', { title: 'Draft mug', vendor: 'Oak', status: 'DRAFT' });
});
afterAll(() => shop.close());

const handles = async (query: string, sortKey = 'TITLE'): Promise<string> => {
  const source = `query ($query: String, $key: ProductSortKeys) { products(first: 9, query: $query, sortKey: $key) { totalCount nodes { handle } } }`;
  const { data, errors } = await ask(source, { query, key: sortKey });
  expect(errors).toBeUndefined();
  expect(data.products.totalCount).toBe(data.products.nodes.length);
  return data.products.nodes.map(({ handle }: { handle: string }) => handle).join(' ');
};

describe('products narrowed by a query', () => {
  it('are those with the words, the fields, and what is made of them', async () => {
    expect(await handles('mug')).toBe('blue-mug red-mug');
    expect(await handles('vendor:Oak')).toBe('lamp red-mug');
    expect(await handles('vendor:Oak AND NOT mug')).toBe('lamp');
    expect(await handles('tag:warm OR product_type:Light')).toBe('lamp red-mug');
    expect(await handles('variants.price:<50')).toBe('blue-mug red-mug');
    expect(await handles('"red table"')).toBe('blue-mug');
    expect(await handles('')).toBe('blue-mug lamp red-mug');
  });

  it('are sorted by how well they fit', async () => {
    expect(await handles('red', 'RELEVANCE')).toBe('red-mug blue-mug');
  });

  it('hide a draft', async () => {
    expect(await handles('draft')).toBe('');
    expect(await handles('handle:draft-mug')).toBe('');
  });

  it('say where a query is wrong', async () => {
    const { errors } = await ask(`{ products(first: 1, query: "vendor:Oak AND (") { nodes { id } } }`);
    expect(errors![0]!.message).toMatch(/"query" cannot be read at position \d+/);
  });

  it('have the facets of what was found', async () => {
    for (const sortKey of ['TITLE', 'RELEVANCE']) {
      const { data, errors } = await ask(
        `{ products(first: 1, query: "mug", sortKey: ${sortKey}) { filters { id values { label count } } } }`,
      );
      expect(errors).toBeUndefined();
      const vendor = data.products.filters.find(({ id }: { id: string }) => id === 'filter.p.vendor');
      expect(vendor.values).toEqual([
        { label: 'Elm', count: 1 },
        { label: 'Oak', count: 1 },
      ]);
    }
  });
});

describe('collections narrowed by a query', () => {
  it('are those with the words, best first', async () => {
    await shop.collection('tea', [], { title: 'Coffee', description: 'Much besides tea' });
    await shop.collection('tea-time', [], { title: 'Tea time' });
    await ContentSearchStore.refresh(shop.database.prisma);
    const { data, errors } = await ask(
      `{ collections(first: 9, query: "tea", sortKey: RELEVANCE) { totalCount nodes { handle } pageInfo { endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.collections).toMatchObject({ totalCount: '2', nodes: [{ handle: 'tea-time' }, { handle: 'tea' }] });
    const query = `query ($after: String) { collections(first: 1, after: $after, query: "tea", sortKey: RELEVANCE) { nodes { handle } pageInfo { endCursor } } }`;
    const { data: one } = await ask(query);
    const { data: two } = await ask(query, { after: one.collections.pageInfo.endCursor });
    expect(two.collections.nodes).toEqual([{ handle: 'tea' }]);
  });

  it('are those that fit it', async () => {
    await shop.collection('kitchen', []);
    await shop.collection('garden', []);
    const { data, errors } = await ask(`{ collections(first: 9, query: "handle:kitchen") { nodes { handle } }
      best: collections(first: 9, query: "handle:garden", sortKey: RELEVANCE) { nodes { handle } } }`);
    expect(errors).toBeUndefined();
    expect([data.collections.nodes, data.best.nodes]).toEqual([[{ handle: 'kitchen' }], [{ handle: 'garden' }]]);
  });
});

describe('search and recommendations', () => {
  it('are asked of the graph', async () => {
    const { data, errors } =
      await ask(`{ search(first: 9, query: "red", types: [PRODUCT]) { totalCount nodes { __typename ... on Product { handle } } productFilters { id } }
      productRecommendations(productHandle: "red-mug") { handle } none: productRecommendations(productHandle: "draft-mug") { handle } }`);
    expect(errors).toBeUndefined();
    expect(data.search.nodes[0]).toEqual({ __typename: 'Product', handle: 'red-mug' });
    expect(data.search.productFilters.length).toBeGreaterThan(0);
    expect(data.productRecommendations.map(({ handle }: { handle: string }) => handle)).not.toContain('draft-mug');
    expect(data.none).toBeNull();
  });

  it('suggest while a shopper types', async () => {
    const { data, errors } = await ask(`{ predictiveSearch(query: "red m", limitScope: EACH) {
      products { handle } collections { handle } pages { handle } articles { handle } queries { text styledText trackingParameters } } }`);
    expect(errors).toBeUndefined();
    expect(data.predictiveSearch.products[0]).toEqual({ handle: 'red-mug' });
  });
});
