import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  complementaryProductIds,
  relatedProductIds,
} from '../../../src/loaders/search/product-recommendations.loaders.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { ProductRecommendationService } from '../../../src/services/search/product-recommendation.service.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const mug = await shop.product('blue mug', { productType: 'mug', tags: ['blue', 'stoneware'], vendor: 'Clay' });
  const twin = await shop.product('green mug', { productType: 'mug', tags: ['stoneware'], vendor: 'Clay' });
  const other = await shop.product('glass cup', { productType: 'mug' });
  const sold = await shop.product('red mug', { productType: 'mug', vendor: 'Clay', soldOut: () => true });
  const draft = await shop.product('grey mug', { productType: 'mug', status: 'DRAFT' });
  const tray = await shop.product('tray', { productType: 'tray', unitsSold: 5 });
  const teapots = [];
  for (let at = 0; at < 5; at += 1)
    teapots.push(await shop.product(`teapot ${at}`, { productType: 'teapot', unitsSold: 10 + at }));
  await shop.product('unrelated', { productType: 'sofa' });
  await shop.collection('tea', [mug, twin, sold, draft, tray, ...teapots]);
  await shop.collection('kitchen', [mug, other, tray]);
});
afterAll(() => shop.close());

const handles = async (intent: 'RELATED' | 'COMPLEMENTARY', productHandle = 'blue mug') =>
  (await new ProductRecommendationService(shop.loaders()).find({ productHandle, intent }))?.map(({ handle }) => handle);

describe('recommended products', () => {
  it('are those most alike, what is sold out last, drafts and the product itself never', async () => {
    const related = await handles('RELATED');
    expect(related?.slice(0, 2)).toEqual(['green mug', 'glass cup']);
    expect(related?.at(-1)).toBe('red mug');
    expect(related).not.toContain('grey mug');
    expect(related).not.toContain('blue mug');
    expect(related).not.toContain('unrelated');
  });

  it('beside a product are of other types from its collections, three of a type at the most', async () => {
    expect(await handles('COMPLEMENTARY')).toEqual(['tray', 'teapot 4', 'teapot 3', 'teapot 2']);
  });

  it('are none for a product that stands alone, and null for one that is not there', async () => {
    expect(await handles('RELATED', 'unrelated')).toEqual([]);
    expect(await handles('RELATED', 'grey mug')).toBeUndefined();
  });

  it('are asked of one product', async () => {
    await expect(new ProductRecommendationService(shop.loaders()).find({})).rejects.toThrow('one of them');
  });

  it.each([relatedProductIds, complementaryProductIds])(
    'of many products come from one statement: $name',
    async (batch) => {
      const products = await shop.database.prisma.product.findMany();
      const meter = newMeter();
      const loader = shop.loaders().of(batch);
      await metered(meter, () => Promise.all(products.map(({ id }) => loader.load(id))));
      expect(meter.count).toBe(1);
    },
  );
});
