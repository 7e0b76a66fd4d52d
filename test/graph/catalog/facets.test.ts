import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { catalogGraph } from './catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let ask: ReturnType<typeof catalogGraph>;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  ask = catalogGraph(shop.database);
  const mug = await shop.product('mug', {
    vendor: 'Oak',
    productType: 'Mug',
    tags: ['new'],
    options: { Color: ['Red', 'Blue'] },
  });
  const bowl = await shop.product('bowl', {
    vendor: 'Oak',
    productType: 'Bowl',
    price: 5_000n,
    options: { Color: ['Red'] },
    soldOut: () => true,
  });
  const lamp = await shop.product('lamp', { vendor: 'Elm', productType: 'Lamp', price: 9_000n });
  const draft = await shop.product('draft', { vendor: 'Secret', status: 'DRAFT' });
  await shop.collection('all', [mug, bowl, lamp, draft]);
  await shop.collection('bowls', [bowl]);
});
afterAll(() => shop.close());

interface Facet {
  id: string;
  type: string;
  values: { label: string; count: number; input: string }[];
}
const counts = (facets: Facet[], id: string): string =>
  facets
    .find((facet) => facet.id === id)
    ?.values.map(({ label, count }) => `${label} ${count}`)
    .join(', ') ?? 'none';

const query = `query ($filters: [ProductFilter!]) { collection(handle: "all") { products(first: 9, filters: $filters, sortKey: TITLE) {
  totalCount nodes { handle } filters { id label type presentation values { id label count input swatch { color image { id } } image { id } } } } } }`;

describe('the products of a collection', () => {
  it('have facets that count what shoppers see', async () => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const { filters } = data.collection.products;
    expect(counts(filters, 'filter.p.vendor')).toBe('Elm 1, Oak 2');
    expect(counts(filters, 'filter.v.availability')).toBe('In stock 2, Out of stock 1');
    expect(counts(filters, 'filter.v.option.color')).toContain('Red 2');
    expect(filters.find(({ type }: Facet) => type === 'PRICE_RANGE').values[0].input).toBe(
      '{"price":{"min":10,"max":90}}',
    );
  });

  it('are widened within a facet and narrowed across facets', async () => {
    const found = async (filters: object[]) => {
      const { data, errors } = await ask(query, { filters });
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data.collection.products;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ handle }: { handle: string }) => handle).join(' ');
    };
    expect(await found([{ productVendor: 'Oak' }])).toBe('bowl mug');
    expect(await found([{ productVendor: 'Oak' }, { productVendor: 'Elm' }])).toBe('bowl lamp mug');
    expect(await found([{ productVendor: 'Oak' }, { available: true }])).toBe('mug');
    expect(await found([{ price: { min: 20, max: 60 } }])).toBe('bowl');
    expect(await found([{ variantOption: { name: 'Color', value: 'Blue' } }])).toBe('mug');
  });

  it('are filtered and sorted as the shopkeeper put them, page by page', async () => {
    const paged = `query ($after: String) { collection(handle: "all") { products(first: 1, after: $after, filters: [{ productVendor: "Oak" }]) { nodes { handle } pageInfo { endCursor hasNextPage } } } }`;
    const { data: one } = await ask(paged);
    const { data: two } = await ask(paged, { after: one.collection.products.pageInfo.endCursor });
    expect(
      [...one.collection.products.nodes, ...two.collection.products.nodes].map(({ handle }) => handle).sort(),
    ).toEqual(['bowl', 'mug']);
    expect(two.collection.products.pageInfo.hasNextPage).toBe(false);
  });

  it('have their facets counted with one statement, however many collections there are', async () => {
    const many = `query ($first: Int) { collections(first: $first) { nodes { handle products(first: 1) { filters { id values { count } } } } } }`;
    const [one, two] = [await ask(many, { first: 1 }), await ask(many, { first: 2 })];
    expect(two.errors).toBeUndefined();
    expect(
      two.data.collections.nodes.map((node: { products: { filters: Facet[] } }) => node.products.filters.length),
    ).toEqual([6, 5]);
    expect(two.statements).toBe(one.statements);
  });
});

describe('the list of all products', () => {
  it('has facets, too', async () => {
    const { data, errors } = await ask(
      `{ products(first: 1, sortKey: PRICE) { filters { id values { label count } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(counts(data.products.filters, 'filter.p.vendor')).toBe('Elm 1, Oak 2');
  });
});
