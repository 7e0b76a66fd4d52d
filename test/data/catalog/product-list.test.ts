import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newMeter, metered } from '../../../src/platform/db/statement-meter.ts';
import { productOrders } from '../../../src/loaders/catalog/product-list.relations.ts';
import type { ProductService } from '../../../src/services/catalog/product.service.ts';
import type { ProductSortKey } from '../../../src/services/catalog/product-sort.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from './catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let products: ProductService;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const day = (at: number) => new Date(Date.UTC(2025, 0, at));
  await shop.product('b', {
    vendor: 'Y',
    productType: 'mug',
    unitsSold: 3,
    price: 300n,
    createdAt: day(2),
    updatedAt: day(3),
    tags: ['red'],
  });
  await shop.product('c', {
    vendor: 'X',
    productType: 'bowl',
    unitsSold: 9,
    price: 100n,
    createdAt: day(3),
    updatedAt: day(1),
    tags: ['blue', 'red'],
  });
  await shop.product('a', {
    vendor: 'X',
    productType: 'mug',
    unitsSold: 3,
    price: 200n,
    createdAt: day(1),
    updatedAt: day(2),
  });
  await shop.product('draft', { status: 'DRAFT', productType: 'secret', tags: ['hidden'] });
  await shop.product('archived', { status: 'ARCHIVED' });
  await shop.product('scheduled', { publishedAt: new Date(Date.now() + 3_600_000) });
  products = shop.products();
});
afterAll(() => shop.close());

const expected: Record<ProductSortKey, string> = {
  BEST_SELLING: 'c a b',
  CREATED_AT: 'a b c',
  ID: 'b c a',
  PRICE: 'c a b',
  PRODUCT_TYPE: 'c b a',
  RELEVANCE: 'b c a',
  TITLE: 'a b c',
  UPDATED_AT: 'c a b',
  VENDOR: 'c a b',
};
const sortKeys = Object.keys(expected) as ProductSortKey[];

describe('a list of products', () => {
  it.each(sortKeys)('is sorted by %s, and backwards', async (sortKey) => {
    const { nodes } = await products.list({ first: 10, sortKey });
    expect(nodes.map(({ handle }) => handle).join(' ')).toBe(expected[sortKey]);
    const backwards = await products.list({ first: 10, sortKey, reverse: true });
    expect(backwards.nodes.map(({ handle }) => handle)).toEqual(nodes.map(({ handle }) => handle).reverse());
  });

  it.each(sortKeys)('is walked forwards and backwards by %s, one at a time', async (sortKey) => {
    const whole = expected[sortKey].split(' ');
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await products.list({ first: 1, after, sortKey });
      forwards.push(...page.nodes.map(({ handle }) => handle));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo());
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page = await products.list({ last: 1, before, sortKey });
      backwards.unshift(...page.nodes.map(({ handle }) => handle));
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo());
    }
    expect(backwards).toEqual(whole);
  });

  it('goes on where it stopped when something is put in before and after', async () => {
    const first = await products.list({ first: 2, sortKey: 'TITLE' });
    const before = await shop.product('aa');
    const after = await shop.product('bb');
    const rest = await products.list({ first: 5, after: first.pageInfo().endCursor, sortKey: 'TITLE' });
    expect(rest.nodes.map(({ handle }) => handle)).toEqual(['bb', 'c']);
    await shop.database.prisma.product.deleteMany({ where: { id: { in: [before.id, after.id] } } });
  });

  it('hides drafts, archived and scheduled products, in every order and in its count', async () => {
    expect(await (await products.list({ first: 1 })).totalCount()).toBe(3);
    expect(await (await products.list({ first: 1, sortKey: 'PRICE' })).totalCount()).toBe(3);
  });

  it('counts only when asked to', async () => {
    const meter = newMeter();
    const page = await metered(meter, () => products.list({ first: 1 }));
    expect(meter.count).toBe(1);
    await metered(meter, () => page.totalCount());
    expect(meter.count).toBe(2);
  });

  it('refuses a cursor of another order, a damaged one, and sizes that are no size', async () => {
    const after = (await products.list({ first: 1, sortKey: 'TITLE' })).pageInfo().endCursor;
    const list = (args: Parameters<typeof products.list>[0]) => async () => products.list(args);
    await expect(list({ first: 1, after, sortKey: 'VENDOR' })).rejects.toThrow('cursor of this list in another order');
    await expect(list({ first: 1, after: 'nonsense' })).rejects.toThrow('is not a cursor');
    await expect(list({ first: -1 })).rejects.toThrow('"first" is -1');
    await expect(list({ last: 251 })).rejects.toThrow('at most 250');
    await expect(list({})).rejects.toThrow('Give "first" or "last"');
    await expect(list({ first: 1, last: 1 })).rejects.toThrow('not both');
  });

  it('is sorted by price of the market', async () => {
    const inDollars = shop.products({ marketId: shop.markets.usd });
    const { nodes } = await inDollars.list({ first: 1, sortKey: 'PRICE' });
    expect(nodes[0]!.handle).toBe('c');
  });

  it('runs each order both ways in one direction of terms, so that one index serves it', () => {
    for (const order of Object.values(productOrders))
      expect(new Set(order.terms.map((term) => term.descending)).size).toBe(1);
  });
});

describe('tags and types of products', () => {
  it('are listed by alphabet, without those of hidden products', async () => {
    expect((await products.tags(10)).nodes).toEqual(['blue', 'red']);
    expect((await products.types(10)).nodes).toEqual(['bowl', 'mug']);
  });

  it('say whether there are more, and how many', async () => {
    const page = await products.types(1);
    expect([page.nodes, page.pageInfo().hasNextPage, await page.totalCount()]).toEqual([['bowl'], true, 2]);
    expect((await products.types(2)).pageInfo().hasNextPage).toBe(false);
  });

  it('are refused in a wrong number', async () => {
    await expect(async () => products.tags(-1)).rejects.toThrow('"first" is -1');
    await expect(async () => products.types(251)).rejects.toThrow('0 to 250');
  });
});
