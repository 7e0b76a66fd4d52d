import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/generated/prisma/client.ts';
import { allProducts } from '../../../src/loaders/catalog/product-list.relations.ts';
import { collectionProducts } from '../../../src/loaders/catalog/collection.relations.ts';
import type { Loaders } from '../../../src/loaders/loaders.ts';
import { toPage } from '../../../src/loaders/support/page.ts';
import { readPage } from '../../../src/loaders/support/read-page.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { productOrder } from '../../../src/services/catalog/product-sort.ts';
import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import type { Facet } from '../../../src/services/search/facets/facet.ts';
import type { ProductFilter } from '../../../src/services/search/facets/product-filter.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let loaders: Loaders;
let facets: FacetService;
let shelf: Collection;
let smallShelf: Collection;

const buyer = { countryCode: 'DE', languageCode: 'EN', isPrimaryLanguage: true, currencyCode: 'EUR' };

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const lamp = await shop.product('lamp', {
    vendor: 'Acme',
    productType: 'lamp',
    tags: ['new', 'warm'],
    price: 2_000n,
  });
  const shirt = await shop.product('shirt', {
    vendor: 'Acme',
    productType: 'shirt',
    tags: ['new'],
    options: { Size: ['S', 'M'], Color: ['Red', 'Blue'] },
    price: 1_000n,
    soldOut: ([size, color]) => size === 0 && color === 0,
  });
  const sock = await shop.product('sock', {
    vendor: 'Bolt',
    productType: 'sock',
    tags: ['warm'],
    options: { Size: ['S', 'L'] },
    price: 500n,
    soldOut: () => true,
  });
  await shop.product('hidden', { vendor: 'Acme', status: 'DRAFT', tags: ['new'] });
  await shop.database.prisma.metafield.create({
    data: { ownerType: 'Product', ownerId: lamp.id, namespace: 'care', key: 'class', type: 'text', value: 'A' },
  });
  shelf = await shop.collection('all', [lamp, shirt, sock]);
  smallShelf = await shop.collection('lamps', [lamp]);
  loaders = shop.loaders();
  facets = new FacetService(loaders, { ...buyer, marketId: shop.markets.eur });
});
afterAll(() => shop.close());

const handles = async (filters: ProductFilter[], list = allProducts): Promise<string[]> => {
  const page = toPage({ first: 50 }, productOrder('TITLE'));
  const products = await readPage(loaders.reader, loaders.scope, facets.narrow(list, filters), page);
  return products.nodes.map(({ handle }) => handle);
};

const counts = (found: readonly Facet[], id: string): Record<string, number> =>
  Object.fromEntries(found.find((facet) => facet.id === id)?.values.map(({ label, count }) => [label, count]) ?? []);

describe('narrowing a list by filters', () => {
  it.each<[string, ProductFilter[], string[]]>([
    ['keeps what has the vendor', [{ productVendor: 'Acme' }], ['lamp', 'shirt']],
    ['widens within a facet', [{ productType: 'lamp' }, { productType: 'sock' }], ['lamp', 'sock']],
    ['narrows across facets', [{ productVendor: 'Acme' }, { tag: 'warm' }], ['lamp']],
    ['takes several fields of one filter together', [{ productVendor: 'Acme', tag: 'warm' }], ['lamp']],
    ['keeps what can be bought', [{ available: true }], ['lamp', 'shirt']],
    ['keeps what cannot be bought', [{ available: false }], ['sock']],
    ['keeps all for both', [{ available: false }, { available: true }], ['lamp', 'shirt', 'sock']],
    ['keeps what has a variant in the range', [{ price: { min: 10.01, max: 10.02 } }], ['shirt']],
    ['takes a range without a limit', [{ price: { min: 10 } }], ['lamp', 'shirt']],
    ['keeps what has the value of an option', [{ variantOption: { name: 'Size', value: 'S' } }], ['shirt', 'sock']],
    ['keeps what has the attribute', [{ productMetafield: { namespace: 'care', key: 'class', value: 'A' } }], ['lamp']],
    ['finds nothing by a taxonomy that is not kept', [{ category: { id: 'x' } }], []],
    ['keeps all without a filter', [], ['lamp', 'shirt', 'sock']],
    ['keeps all for an empty filter', [{}], ['lamp', 'shirt', 'sock']],
  ])('%s', async (_, filters, expected) => {
    expect(await handles(filters)).toEqual(expected);
  });

  it('asks one and the same variant for option, price and availability', async () => {
    const small = { variantOption: { name: 'Size', value: 'S' } };
    const red = { variantOption: { name: 'Color', value: 'Red' } };
    expect(await handles([small, red])).toEqual(['shirt']);
    expect(await handles([small, red, { available: true }])).toEqual([]);
    expect(await handles([small, { available: true }])).toEqual(['shirt']);
  });

  it('takes what somebody writes as a value, never as SQL', async () => {
    expect(await handles([{ tag: "x'); DROP TABLE product; --" }])).toEqual([]);
  });

  it('says which price cannot be', () => {
    expect(() => facets.narrow(allProducts, [{ price: { min: 5, max: 1 } }])).toThrow(
      'give a "max" that is not below "min"',
    );
    expect(() => facets.narrow(allProducts, [{ price: { min: -1 } }])).toThrow('"price" has -1');
    expect(() => facets.narrow(allProducts, Array(251).fill({ tag: 'x' }))).toThrow('give 250 at the most');
  });
});

describe('facets', () => {
  it('count the products that a shopper sees by every value', async () => {
    const found = await facets.ofList(allProducts, null);
    expect(found.map(({ label }) => label)).toEqual([
      'Availability',
      'Price',
      'Brand',
      'Product type',
      'Color',
      'Size',
      'Tag',
    ]);
    expect(counts(found, 'filter.v.availability')).toEqual({ 'In stock': 2, 'Out of stock': 1 });
    expect(counts(found, 'filter.p.vendor')).toEqual({ Acme: 2, Bolt: 1 });
    expect(counts(found, 'filter.p.tag')).toEqual({ new: 2, warm: 2 });
    expect(counts(found, 'filter.v.option.size')).toEqual({ S: 2, M: 1, L: 1 });
    expect(found[1]!.values[0]!.input).toBe('{"price":{"min":5,"max":20}}');
  });

  it('count a facet over what fits all other facets, so that choosing more of it widens', async () => {
    const found = await facets.ofList(allProducts, [{ productVendor: 'Acme' }, { tag: 'warm' }]);
    expect(counts(found, 'filter.p.vendor')).toEqual({ Acme: 1, Bolt: 1 });
    expect(counts(found, 'filter.p.tag')).toEqual({ new: 2, warm: 1 });
    expect(counts(found, 'filter.p.product_type')).toEqual({ lamp: 1 });
  });

  it('count by variant when a filter asks for variants', async () => {
    const found = await facets.ofList(allProducts, [
      { variantOption: { name: 'Size', value: 'S' } },
      { available: true },
    ]);
    expect(counts(found, 'filter.v.option.size')).toEqual({ S: 1, M: 1 });
    expect(counts(found, 'filter.v.option.color')).toEqual({ Blue: 1 });
    expect(counts(found, 'filter.p.vendor')).toEqual({ Acme: 1 });
  });

  it.each<[string, ProductFilter[]]>([
    ['one filter', [{ tag: 'new' }]],
    ['filters of variants', [{ variantOption: { name: 'Color', value: 'Red' } }, { price: { max: 10.03 } }]],
    [
      'filters of both',
      [{ available: true }, { productVendor: 'Acme' }, { variantOption: { name: 'Size', value: 'M' } }],
    ],
  ])('promise what choosing a value gives: %s', async (_, filters) => {
    for (const facet of await facets.ofList(allProducts, filters)) {
      if (facet.type === 'PRICE_RANGE') continue;
      const others = filters.filter((one) => !facet.values.some(({ input }) => input === JSON.stringify(one)));
      for (const { input, count } of facet.values)
        expect([input, (await handles([...others, JSON.parse(input) as ProductFilter])).length]).toEqual([
          input,
          count,
        ]);
    }
  });

  it('keep what is chosen when nothing is left of it', async () => {
    const found = await facets.ofList(allProducts, [{ productVendor: 'Nobody' }]);
    expect(counts(found, 'filter.p.vendor')).toEqual({ Acme: 2, Bolt: 1, Nobody: 0 });
  });

  it('speak the language of the buyer and take its words back', async () => {
    const option = await shop.database.prisma.productOption.findFirstOrThrow({ where: { name: 'Color' } });
    await shop.database.prisma.translation.create({
      data: { resource: 'product_option', resourceId: option.id, language: 'DE', field: 'name', value: 'Farbe' },
    });
    const german = new FacetService(shop.loaders({ language: 'DE' }), {
      ...buyer,
      languageCode: 'DE',
      marketId: shop.markets.eur,
    });
    const chosen = [{ variantOption: { name: 'Farbe', value: 'Red' } }];
    const found = await german.ofList(allProducts, chosen);
    expect(found.map(({ label }) => label)).toContain('Farbe');
    expect(counts(found, 'filter.v.option.color')).toEqual({ Red: 1, Blue: 1 });
  });

  it('take prices of the buyer’s market', async () => {
    const american = new FacetService(shop.loaders({ marketId: shop.markets.usd }), {
      ...buyer,
      currencyCode: 'USD',
      marketId: shop.markets.usd,
    });
    const [, price] = await american.ofList(allProducts, null);
    expect(price!.values[0]!.input).toBe('{"price":{"min":10,"max":40}}');
  });

  it('of several collections come from one statement', async () => {
    const meter = newMeter();
    const { name, list } = collectionProducts;
    const [all, lamps] = await metered(meter, () =>
      Promise.all([shelf, smallShelf].map(({ id }) => facets.ofParent(name, list, id, [{ tag: 'warm' }]))),
    );
    expect(meter.count).toBe(1);
    expect(counts(all!, 'filter.p.vendor')).toEqual({ Acme: 1, Bolt: 1 });
    expect(counts(lamps!, 'filter.p.vendor')).toEqual({ Acme: 1 });
  });
});
