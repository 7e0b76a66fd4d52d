import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CollectionSortOrder } from '../../../src/generated/prisma/client.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { catalogGraph } from './catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let ask: ReturnType<typeof catalogGraph>;

const sortOrders: Record<CollectionSortOrder, string> = {
  MANUAL: 'c a b',
  BEST_SELLING: 'b c a',
  ALPHA_ASC: 'a b c',
  ALPHA_DESC: 'c b a',
  PRICE_ASC: 'b a c',
  PRICE_DESC: 'c a b',
  CREATED: 'a c b',
  CREATED_DESC: 'b c a',
};

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  ask = catalogGraph(shop.database);
  const day = (at: number) => new Date(Date.UTC(2025, 0, at));
  const a = await shop.product('a', { unitsSold: 1, price: 200n, createdAt: day(1) });
  const b = await shop.product('b', { unitsSold: 9, price: 100n, createdAt: day(3) });
  const c = await shop.product('c', { unitsSold: 5, price: 300n, createdAt: day(2) });
  for (const sortOrder of Object.keys(sortOrders) as CollectionSortOrder[])
    await shop.collection(sortOrder.toLowerCase(), [c, a, b], {
      sortOrder,
      updatedAt: day(Object.keys(sortOrders).indexOf(sortOrder) + 1),
    });
  await shop.collection('hidden', [a], { publishedAt: null });
});
afterAll(() => shop.close());

type Handles = { nodes: { handle: string }[] };
const handles = ({ nodes }: Handles): string => nodes.map(({ handle }) => handle).join(' ');

describe('the products of a collection', () => {
  it.each(Object.entries(sortOrders))('stand in the order of the shopkeeper: %s', async (sortOrder, expected) => {
    const { data, errors } = await ask(
      `query ($handle: String) { collection(handle: $handle) { up: products(first: 9) { nodes { handle } } down: products(last: 9, reverse: true) { nodes { handle } }
        relevance: products(first: 9, sortKey: RELEVANCE) { nodes { handle } } } }`,
      { handle: sortOrder.toLowerCase() },
    );
    expect(errors).toBeUndefined();
    expect(handles(data.collection.up)).toBe(expected);
    expect(handles(data.collection.relevance)).toBe(expected);
    expect(handles(data.collection.down)).toBe(expected.split(' ').reverse().join(' '));
  });

  it.each(Object.entries(sortOrders))('go on where a page of that order stopped: %s', async (sortOrder, expected) => {
    const query = `query ($handle: String, $after: String) { collection(handle: $handle) { products(first: 1, after: $after) { nodes { handle } pageInfo { endCursor } } } }`;
    const found: string[] = [];
    for (let after: string | null = null; found.length < 3;) {
      const { data, errors } = await ask(query, { handle: sortOrder.toLowerCase(), after });
      expect(errors).toBeUndefined();
      found.push(handles(data.collection.products));
      after = data.collection.products.pageInfo.endCursor;
    }
    expect(found.join(' ')).toBe(expected);
  });

  it.each([
    ['BEST_SELLING', 'b c a'],
    ['CREATED', 'a c b'],
    ['ID', 'a b c'],
    ['MANUAL', 'c a b'],
    ['PRICE', 'b a c'],
    ['TITLE', 'a b c'],
  ])('are sorted by %s and walked both ways', async (sortKey, expected) => {
    const query = `query ($key: ProductCollectionSortKeys, $after: String, $before: String, $first: Int, $last: Int) {
      collection(handle: "alpha_desc") { products(first: $first, last: $last, after: $after, before: $before, sortKey: $key) { nodes { handle } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } }`;
    const { data: one } = await ask(query, { key: sortKey, first: 2 });
    const { data: two } = await ask(query, {
      key: sortKey,
      first: 2,
      after: one.collection.products.pageInfo.endCursor,
    });
    expect(`${handles(one.collection.products)} ${handles(two.collection.products)}`).toBe(expected);
    expect(one.collection.products.pageInfo.hasNextPage).toBe(true);
    expect(two.collection.products.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const { data: back } = await ask(query, {
      key: sortKey,
      last: 2,
      before: two.collection.products.pageInfo.startCursor,
    });
    expect(handles(back.collection.products)).toBe(handles(one.collection.products));
  });
});

describe('collections', () => {
  it.each([
    ['ID', Object.keys(sortOrders).join(' ')],
    ['RELEVANCE', Object.keys(sortOrders).join(' ')],
    ['TITLE', Object.keys(sortOrders).sort().join(' ')],
    ['UPDATED_AT', Object.keys(sortOrders).join(' ')],
  ])('are sorted by %s, without those that are not published', async (sortKey, expected) => {
    const { data, errors } = await ask(
      `query ($key: CollectionSortKeys) { collections(first: 20, sortKey: $key) { totalCount nodes { handle } } }`,
      { key: sortKey },
    );
    expect(errors).toBeUndefined();
    expect(handles(data.collections)).toBe(expected.toLowerCase());
    expect(data.collections.totalCount).toBe('8');
  });

  it('are found by handle and by id, and not when they are hidden', async () => {
    const { data } =
      await ask(`{ byHandle: collection(handle: "manual") { id title onlineStoreUrl seo { title } description image { url } } old: collectionByHandle(handle: "manual") { id }
      hidden: collection(handle: "hidden") { id } }`);
    expect(data.byHandle).toMatchObject({
      title: 'manual',
      onlineStoreUrl: 'https://shop.example/collections/manual',
      image: null,
    });
    expect(data.old.id).toBe(data.byHandle.id);
    expect(data.hidden).toBeNull();
    const { data: byId } = await ask(`query ($id: ID) { collection(id: $id) { handle } }`, { id: data.old.id });
    expect(byId.collection.handle).toBe('manual');
  });

  it('ask for the products of all of them with one statement, whatever their orders', async () => {
    const one = await ask(`{ collections(first: 1) { nodes { products(first: 2) { nodes { title } } } } }`);
    const all = await ask(`{ collections(first: 8) { nodes { products(first: 2) { nodes { title } } } } }`);
    expect(all.errors).toBeUndefined();
    expect(all.data.collections.nodes).toHaveLength(8);
    expect(all.statements).toBe(one.statements);
  });
});
