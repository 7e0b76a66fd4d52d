import { describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';

interface Facets {
  products: {
    totalCount: number;
    filters: { id: string; values: { label: string; count: number; input: string }[] }[];
  };
}

describe('facets of a collection whose sizes are partly sold out', () => {
  const graph = useGraph('demo');
  const inStock = { available: true };

  async function wear(filters: object[]): Promise<Facets['products']> {
    const { data, errors } = await graph.query<{ collection: Facets }>(
      `query ($filters: [ProductFilter!]) { collection(handle: "wear") { products(first: 1, filters: $filters) {
        totalCount filters { id values { label count input } } } } }`,
      { filters },
    );
    expect(errors).toBeUndefined();
    return data!.collection.products;
  }

  it('count for each option value in stock what choosing it gives', async () => {
    const { filters } = await wear([inStock]);
    const values = filters.filter(({ id }) => id.startsWith('filter.v.option')).flatMap((facet) => facet.values);
    expect(values.length).toBeGreaterThan(20);
    for (const { label, count, input } of values.slice(0, 30))
      expect([label, (await wear([inStock, JSON.parse(input) as object])).totalCount]).toEqual([label, count]);
  });

  it('count as in stock what is in stock in the chosen size', async () => {
    const size = { variantOption: { name: 'Size', value: '35–38' } };
    const { filters } = await wear([size]);
    const available = filters.find(({ id }) => id === 'filter.v.availability')!;
    for (const { label, count, input } of available.values)
      expect([label, (await wear([size, JSON.parse(input) as object])).totalCount]).toEqual([label, count]);
    expect(available.values.length).toBeGreaterThan(0);
  });
});
