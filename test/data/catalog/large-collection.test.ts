import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/generated/prisma/client.ts';
import type { PageArgs } from '../../../src/loaders/support/page.ts';
import { CollectionService } from '../../../src/services/catalog/collection.service.ts';
import type { CollectionProductSortKey } from '../../../src/services/catalog/product-sort.ts';
import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from './catalog-fixture.ts';

/** More than are sorted when they are read: the page is picked along an index. */
const MANY = 1_200;
const FEW = 300;

const test = useTestDatabase();
let shop: CatalogFixture;
let large: Collection, small: Collection;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const { prisma } = shop.database;
  const products = await prisma.product.createManyAndReturn({
    data: Array.from({ length: MANY }, (_, at) => ({
      handle: `p${at}`,
      title: `${(at * 7) % 500}`.padStart(3, '0'),
      status: at % 100 === 0 ? 'DRAFT' : 'ACTIVE',
      publishedAt: new Date('2025-01-01'),
      unitsSold: (at * 13) % 50,
      createdAt: new Date(Date.UTC(2025, 0, 1, 0, (at * 11) % 700)),
    })),
  });
  await prisma.productPriceRange.createMany({
    data: products.map(({ id }, at) => ({
      productId: id,
      marketId: shop.markets.eur,
      currencyCode: 'EUR',
      minAmount: BigInt((at * 17) % 90),
      maxAmount: 100n,
    })),
  });
  large = await shop.collection('large', products);
  small = await shop.collection('small', products.slice(0, FEW));
});
afterAll(() => shop.close());

/** Handles of all pages, one after another. */
async function walk(collection: Collection, sortKey: CollectionProductSortKey, back: boolean): Promise<string[]> {
  const handles: string[] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const loaders = shop.loaders();
    const collections = new CollectionService(loaders, new FacetService(loaders, shop.buyer), shop.buyer);
    const args: PageArgs = back ? { last: 250, before: cursor } : { first: 250, after: cursor };
    const page = await collections.products(collection, { ...args, sortKey });
    const read = page.nodes.map(({ handle }) => handle);
    if (back) handles.unshift(...read);
    else handles.push(...read);
    const info = page.pageInfo();
    [cursor, more] = back ? [info.startCursor, info.hasPreviousPage] : [info.endCursor, info.hasNextPage];
  }
  return handles;
}

describe('a collection', () => {
  it.each<CollectionProductSortKey>(['BEST_SELLING', 'CREATED', 'ID', 'MANUAL', 'PRICE', 'TITLE'])(
    'is the same list by %s, whether it is sorted or picked along an index, forwards and backwards',
    async (sortKey) => {
      const all = await walk(large, sortKey, false);
      expect(all).toHaveLength(MANY - MANY / 100);
      expect(new Set(all).size).toBe(all.length);
      expect(await walk(large, sortKey, true)).toEqual(all);
      const some = await walk(small, sortKey, false);
      expect(some).toHaveLength(FEW - FEW / 100);
      expect(some).toEqual(all.filter((handle) => Number(handle.slice(1)) < FEW));
    },
  );
});
