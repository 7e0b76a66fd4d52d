import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCollections } from '../../../src/loaders/catalog/collection.relations.ts';
import { allProducts } from '../../../src/loaders/catalog/product-list.relations.ts';
import { raw } from '../../../src/platform/db/database.ts';
import { selectPage } from '../../../src/loaders/support/select.ts';
import { collectionSearchFields } from '../../../src/services/search/conditions/collection-conditions.store.ts';
import { productSearchFields } from '../../../src/services/search/conditions/product-conditions.store.ts';
import { queryCondition } from '../../../src/services/search/conditions/search-condition.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { SearchShop } from './search-shop.ts';

const database = useTestDatabase();
let shop: SearchShop;
beforeAll(async () => {
  shop = await SearchShop.open(database.url);
});
afterAll(() => shop.fixture.close());

async function find(query: string, { of = 'product', language = 'EN' } = {}): Promise<string[]> {
  const { buyer, loaders } = shop.services(language);
  const [list, fields] =
    of === 'product' ? [allProducts, productSearchFields] : ([allCollections, collectionSearchFields] as const);
  const where = queryCondition(query, fields, buyer);
  const order = { name: 'ID', terms: [{ expression: idOfT, type: 'bigint', descending: false }] } as const;
  const page = { size: 20, order, fromEnd: false, after: null, before: null };
  const narrowed = where === null ? list : { ...list, where };
  const rows = await loaders.reader.rows<{ handle: string }>(
    selectPage(narrowed as typeof allProducts, loaders.scope, page),
  );
  return rows.map(({ handle }) => handle);
}

const idOfT = raw('t.id');

describe('products that fit a query', () => {
  it.each([
    ['', ['blue-mug', 'red-mug', 'cast-teapot', 'desk-lamp']],
    ['mugs', ['blue-mug', 'red-mug', 'cast-teapot']],
    ['"cast iron"', ['cast-teapot']],
    ['"iron cast"', []],
    ['the mug', ['blue-mug', 'red-mug', 'cast-teapot']],
    ['tea*', ['cast-teapot']],
    ['title:mug', ['blue-mug', 'red-mug']],
    ['title:"red mu*', null],
    ['title:"red mu"*', ['red-mug']],
    ['vendor:"mara & sons"', ['blue-mug']],
    ['vendor:sk*', ['red-mug', 'cast-teapot']],
    ['-vendor:skerry', ['blue-mug', 'desk-lamp']],
    ['tag:SALE', ['blue-mug']],
    ['tag:sto*', ['blue-mug']],
    ['tag:*', ['blue-mug']],
    ['tag_not:sale', ['red-mug', 'cast-teapot', 'desk-lamp']],
    ['product_type:teapots OR tag:sale', ['blue-mug', 'cast-teapot']],
    ['product_type:*', ['blue-mug', 'red-mug', 'cast-teapot']],
    ['sku:BLUE-MUG-0', ['blue-mug']],
    ['barcode:*', []],
    ['handle:red-mug', ['red-mug']],
    ['price:<=10', ['red-mug', 'desk-lamp']],
    ['price:9', ['red-mug']],
    ['variants.price:>=15 variants.price:<=60', ['blue-mug', 'cast-teapot']],
    ['price:<9.001', ['red-mug']],
    ['price:<9', []],
    ['price:>59.999', ['cast-teapot']],
    ['available_for_sale:false', ['desk-lamp']],
    ['available_for_sale:true product_type:mugs', ['blue-mug', 'red-mug']],
    ['published_at:2025-01-01', ['blue-mug', 'red-mug', 'cast-teapot', 'desk-lamp']],
    ['published_at:>2025-01-01', []],
    ['published_at:<=2025-01-01', ['blue-mug', 'red-mug', 'cast-teapot', 'desk-lamp']],
    ['created_at:<2020-01-01T00:00:00Z', []],
    ['(vendor:skerry OR vendor:lumen) -mug', ['desk-lamp']],
    ['unknown:mug', []],
    ['title:secret', []],
  ])('%s', async (query, expected) => {
    if (expected === null) await expect(find(query)).rejects.toThrow('close the quote');
    else expect(await find(query)).toEqual(expected);
  });

  it.each([
    ['price:cheap', 0, 'an amount such as 12.50'],
    ['mug created_at:yesterday', 4, 'a date such as 2026-11-23'],
    ['created_at:2025-13-45', 0, 'a date such as'],
    ['available_for_sale:maybe', 0, 'true or false'],
    ['id:gid://vitrine/Page/1', 0, 'an id of a Product'],
  ])('says where the value of %s is wrong', async (query, position, expected) => {
    await expect(find(query)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', position });
    await expect(find(query)).rejects.toThrow(expected);
  });

  it('reads the words in the language of the reader', async () => {
    expect(await find('nachttischlampe', { language: 'DE' })).toEqual(['desk-lamp']);
    expect(await find('nachttischlampe')).toEqual([]);
  });
});

describe('collections that fit a query', () => {
  it.each([
    ['mugs', ['mugs']],
    ['title:all', []],
    ['title:mug', ['mugs']],
    ['handle:mu*', ['mugs']],
    ['updated_at:<2020-01-01', []],
  ])('%s', async (query, expected) => {
    expect(await find(query, { of: 'collection' })).toEqual(query === 'title:all' ? ['mugs'] : expected);
  });
});
