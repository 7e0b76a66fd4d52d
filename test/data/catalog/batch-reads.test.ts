import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product, ProductVariant } from '../../../src/generated/prisma/client.ts';
import { collectionByHandle, collectionById } from '../../../src/loaders/catalog/collection.loaders.ts';
import { metafieldByKey, metafieldKey } from '../../../src/loaders/catalog/metafield.loaders.ts';
import {
  imageByVariantId,
  optionById,
  optionValueById,
  priceByVariantId,
  variantById,
  variantChoicesByProductId,
} from '../../../src/loaders/catalog/product-variant.loaders.ts';
import { priceRangeByProductId, productByHandle, productById } from '../../../src/loaders/catalog/product.loaders.ts';
import { productFeaturedImage } from '../../../src/loaders/catalog/product.relations.ts';
import { locationById } from '../../../src/loaders/inventory/location.loaders.ts';
import { reviewById } from '../../../src/loaders/reviews/review.loaders.ts';
import type { BatchRead } from '../../../src/loaders/support/batch-read.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from './catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let mug: Product, bowl: Product, draft: Product;
let variants: ProductVariant[];

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  mug = await shop.product('mug', { options: { Size: ['S', 'M'] }, images: 2, ratings: [5, 4] });
  bowl = await shop.product('bowl', { images: 1, ratings: [3] });
  draft = await shop.product('draft', { status: 'DRAFT', ratings: [1] });
  await shop.collection('kitchen', [mug, bowl]);
  await shop.collection('table', [bowl]);
  await shop.database.prisma.metafield.createMany({
    data: [mug, bowl].map(({ id, handle }) => ({
      ownerType: 'Product',
      ownerId: id,
      namespace: 'custom',
      key: 'care',
      type: 'single_line_text_field',
      value: handle,
    })),
  });
  variants = await shop.database.prisma.productVariant.findMany({ orderBy: { id: 'asc' } });
});
afterAll(() => shop.close());

const ids = (rows: { id: bigint }[]): bigint[] => rows.map(({ id }) => id);
const care = (product: Product): string =>
  metafieldKey({ ownerType: 'Product', ownerId: product.id, namespace: 'custom', key: 'care' });

/** Each batch read with two keys that it finds and one that it does not. */
const reads = async (): Promise<[BatchRead<never, unknown>, unknown[]][]> => {
  const { prisma } = shop.database;
  const first = async (rows: Promise<{ id: bigint }[]>): Promise<bigint[]> => [...ids(await rows).slice(0, 2), 999n];
  return [
    [productById, [mug.id, bowl.id, 999n]],
    [productByHandle, ['mug', 'bowl', 'none']],
    [priceRangeByProductId, [mug.id, bowl.id, 999n]],
    [variantById, [...ids(variants).slice(0, 2), 999n]],
    [priceByVariantId, [...ids(variants).slice(0, 2), 999n]],
    [imageByVariantId, [...ids(variants).slice(0, 2), 999n]],
    [variantChoicesByProductId, [mug.id, bowl.id, 999n]],
    [optionById, await first(prisma.productOption.findMany())],
    [optionValueById, await first(prisma.productOptionValue.findMany())],
    [collectionById, await first(prisma.collection.findMany())],
    [collectionByHandle, ['kitchen', 'table', 'none']],
    [productFeaturedImage.read, await first(prisma.media.findMany())],
    [metafieldByKey, [care(mug), care(bowl), care(draft)]],
    [reviewById, await first(prisma.review.findMany({ orderBy: { id: 'asc' } }))],
    [locationById, [(await prisma.location.findFirstOrThrow()).id, 999n]],
  ];
};

const isMissing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));

describe('every batch read', () => {
  it('answers in the order of its keys, a missing key among them and one key twice, with one statement', async () => {
    for (const [read, [found, ...rest]] of await reads()) {
      const missing = rest.pop();
      const keys = [...rest, missing, found, found];
      const loader = shop.loaders().of(read as BatchRead<unknown, unknown>);
      const meter = newMeter();
      const answers = await metered(meter, () => Promise.all(keys.map((key) => loader.load(key))));
      const alone = await Promise.all(
        keys.map((key) =>
          shop
            .loaders()
            .of(read as BatchRead<unknown, unknown>)
            .load(key),
        ),
      );
      expect(meter.count, read.name).toBe(1);
      expect(answers.map(asText), read.name).toEqual(alone.map(asText));
      expect(answers.map(isMissing), read.name).toEqual([...rest.map(() => false), true, false, false]);
    }
  });

  it('has a name of its own', async () => {
    const names = (await reads()).map(([read]) => read.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is not published', () => {
  it('is not found by id or handle, nor are its variants and reviews', async () => {
    const { prisma } = shop.database;
    const variant = await prisma.productVariant.findFirstOrThrow({ where: { productId: draft.id } });
    const review = await prisma.review.findFirstOrThrow({ where: { productId: draft.id } });
    const loaders = shop.loaders();
    expect(await loaders.of(productById).load(draft.id)).toBeNull();
    expect(await loaders.of(productByHandle).load('draft')).toBeNull();
    expect(await loaders.of(variantById).load(variant.id)).toBeNull();
    expect(await loaders.of(reviewById).load(review.id)).toBeNull();
    expect(await shop.loaders({ audience: 'staff' }).of(productById).load(draft.id)).toMatchObject({ handle: 'draft' });
  });
});

describe('prices', () => {
  it('are those of the market', async () => {
    const [variant] = variants;
    const inDollars = shop.loaders({ marketId: shop.markets.usd });
    expect(await shop.loaders().of(priceByVariantId).load(variant!.id)).toMatchObject({
      amount: 1_000n,
      currencyCode: 'EUR',
    });
    expect(await inDollars.of(priceByVariantId).load(variant!.id)).toMatchObject({
      amount: 2_000n,
      currencyCode: 'USD',
    });
    expect(await inDollars.of(priceRangeByProductId).load(mug.id)).toMatchObject({
      minAmount: 2_000n,
      maxAmount: 2_002n,
    });
  });
});

describe('translations', () => {
  it('lie over the record in their language, and leave the rest as it is', async () => {
    await shop.database.prisma.translation.create({
      data: { resource: 'product', resourceId: mug.id, language: 'DE', field: 'title', value: 'Becher' },
    });
    const german = shop.loaders({ language: 'DE' }).of(productById);
    expect((await german.load(mug.id))!.title).toBe('Becher');
    expect((await german.load(bowl.id))!.title).toBe('bowl');
    expect((await shop.loaders().of(productById).load(mug.id))!.title).toBe('mug');
  });
});
