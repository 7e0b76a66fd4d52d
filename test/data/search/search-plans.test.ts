import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProducts, inOrder } from '../../../src/loaders/catalog/product-list.relations.ts';
import { Loaders } from '../../../src/loaders/loaders.ts';
import { toPage } from '../../../src/loaders/support/page.ts';
import { readPage } from '../../../src/loaders/support/read-page.ts';
import {
  complementaryProductIds,
  relatedProductIds,
} from '../../../src/loaders/search/product-recommendations.loaders.ts';
import { raw, sql, type Reader } from '../../../src/platform/db/database.ts';
import { productOrder, type ProductSortKey } from '../../../src/services/catalog/product-sort.ts';
import { productSearchFields } from '../../../src/services/search/conditions/product-conditions.store.ts';
import { queryCondition } from '../../../src/services/search/conditions/search-condition.store.ts';
import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import type { ProductFilter } from '../../../src/services/search/facets/product-filter.ts';
import { ProductSearchStore } from '../../../src/services/search/product-search.store.ts';
import { SearchService } from '../../../src/services/search/search.service.ts';
import { sequentialScans, type PlanNode } from '../../graph/indexes/sequential-scans.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';
import { fillLargeCatalog } from './large-catalog.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let small: Set<string>;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  await fillLargeCatalog(test.url);
  await ProductSearchStore.refresh(shop.database.prisma, 'all');
  await shop.database.prisma.$executeRaw`VACUUM ANALYZE`;
  const rows = await shop.database.rows<{ name: string }>(
    sql`SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples <= 1000`,
  );
  small = new Set(rows.map(({ name }) => name));
}, 240_000);
afterAll(() => shop.close());

/** Large tables that the statements of `act` read from end to end. */
async function scansOf(act: (loaders: Loaders) => Promise<unknown>): Promise<string[]> {
  const scans: string[] = [];
  const explaining: Reader = {
    async rows(statement, prepare) {
      const explain = sql`${raw('EXPLAIN (FORMAT JSON)')} ${statement}`;
      const [row] = await shop.database.rows<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(explain);
      scans.push(...sequentialScans(row!['QUERY PLAN'][0]!.Plan).filter((table) => !small.has(table)));
      return shop.database.rows(statement, prepare);
    },
  };
  await act(new Loaders(explaining, { language: null, marketId: shop.markets.eur, audience: 'shopper' }));
  return [...new Set(scans)];
}

const buyerOf = () => ({
  countryCode: 'DE',
  languageCode: 'EN',
  isPrimaryLanguage: true,
  marketId: shop.markets.eur,
  currencyCode: 'EUR',
});

const searching =
  (query: string, more: object = {}) =>
  (loaders: Loaders) =>
    new SearchService(loaders, buyerOf(), new FacetService(loaders, buyerOf())).search({ query, first: 20, ...more });

const listing =
  (query: string, sortKey: ProductSortKey = 'ID') =>
  (loaders: Loaders) => {
    const where = queryCondition(query, productSearchFields, buyerOf());
    const list = where ? { ...allProducts, where } : allProducts;
    const order = productOrder(sortKey);
    return readPage(loaders.reader, loaders.scope, inOrder(list, order, loaders.scope), toPage({ first: 20 }, order));
  };

const narrowing =
  (...filters: ProductFilter[]) =>
  (loaders: Loaders) => {
    const list = new FacetService(loaders, buyerOf()).narrow(allProducts, filters);
    return readPage(loaders.reader, loaders.scope, list, toPage({ first: 20 }, productOrder('TITLE')));
  };

describe('on thousands of products an index serves', () => {
  it.each<[string, (loaders: Loaders) => Promise<unknown>]>([
    ['a search for a number', searching('777')],
    ['a search for frequent words', searching('aobel bodel')],
    ['a search for words that no product has all of', searching('aobel 777 coffel')],
    ['a search for a mistyped word', searching('aobell')],
    ['a search for the beginning of a word', searching('bod', { prefix: 'LAST' })],
    ['a search in the products of a vendor', searching('aobel vendor:"Vendor 7"')],
    ['a search sorted by price', searching('aobel', { sortKey: 'PRICE' })],
    ['a search narrowed by facets', searching('aobel', { productFilters: [{ productVendor: 'Vendor 7' }] })],
    ['products with a title', listing('title:aobel')],
    ['products of a vendor', listing('vendor:"Vendor 7"')],
    ['products of vendors that begin so', listing('vendor:Vendor*', 'TITLE')],
    ['products of a type', listing('product_type:"Type 7"')],
    ['products with a tag', listing('tag:tag299')],
    ['products without a tag', listing('tag_not:tag299')],
    ['a product by SKU', listing('sku:SKU-777')],
    ['cheap products', listing('variants.price:<6', 'PRICE')],
    ['products of either of two vendors', listing('vendor:"Vendor 7" OR vendor:"Vendor 8"')],
    ['products by a time', listing('updated_at:>2030-01-01', 'UPDATED_AT')],
    ['filters by vendor and tag', narrowing({ productVendor: 'Vendor 7' }, { tag: 'tag7' })],
    [
      'filters by option, price and availability',
      narrowing({ variantOption: { name: 'Size', value: 'S' } }, { price: { max: 9 } }, { available: true }),
    ],
    ['related products', (loaders) => loaders.of(relatedProductIds).load(7n)],
    ['complementary products', (loaders) => loaders.of(complementaryProductIds).load(7n)],
  ])('%s', async (_, act) => {
    expect(await scansOf(act)).toEqual([]);
  });

  it('what it is asked for, or the test sees that it does not', async () => {
    const everything = (loaders: Loaders) =>
      loaders.reader.rows(sql`SELECT count(*) FROM product WHERE title LIKE ${'%x%'}`);
    expect(await scansOf(everything)).toEqual(['product']);
  });
});
