import { afterAll, beforeAll, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { catalogGraph } from '../catalog/catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
});
afterAll(() => shop.close());

it('says that the shop is empty, and what fills it, while there is no row for it', async () => {
  const { data, errors } = await catalogGraph(shop.database)('{ shop { name } }');
  expect(data).toBeNull();
  expect(errors?.[0]?.message).toMatch(/npm run seed/);
});
