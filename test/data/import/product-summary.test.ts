import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/db/database.ts';
import { ProductSummaryStore } from '../../../src/services/catalog/product-summary.store.ts';
import { RatingSummaryStore } from '../../../src/services/reviews/rating-summary.store.ts';
import { useImportShop } from './import-shop.ts';

const shop = useImportShop();
let productId = 0n;
const read = () =>
  shop.db().prisma.product.findUniqueOrThrow({
    where: { id: productId },
    include: { priceRanges: { orderBy: { marketId: 'asc' } }, variants: { orderBy: { position: 'asc' } } },
  });

beforeAll(async () => {
  const { prisma } = shop.db();
  const [euro, yen] = await prisma.market.findMany({ orderBy: { id: 'asc' } });
  const [here, there] = [
    await prisma.location.create({ data: { handle: 'a', name: 'A' } }),
    await prisma.location.create({ data: { handle: 'b', name: 'B' } }),
  ];
  ({ id: productId } = await prisma.product.create({ data: { handle: 'sum', title: 'Sum' } }));
  const film = await prisma.media.create({ data: { url: '/film.mp4', type: 'VIDEO' } });
  const [late, early] = [
    await prisma.media.create({ data: { url: '/late.svg' } }),
    await prisma.media.create({ data: { url: '/early.svg' } }),
  ];
  for (const [position, media] of [film, early, late].entries())
    await prisma.productMedia.create({ data: { productId, mediaId: media.id, position } });
  const variant = (
    position: number,
    amount: bigint,
    compareAtAmount: bigint | null,
    stock: [number, number],
    data = {},
  ) =>
    prisma.productVariant.create({
      data: {
        ...{ productId, position, title: String(position), optionValueIds: [BigInt(position)], ...data },
        prices: {
          create: [
            { marketId: euro?.id ?? 0n, currencyCode: 'EUR', amount, compareAtAmount },
            { marketId: yen?.id ?? 0n, currencyCode: 'JPY', amount: amount * 2n },
          ],
        },
        inventory: { create: [here, there].map(({ id }, at) => ({ locationId: id, onHand: stock[at] ?? 0 })) },
      },
    });
  await variant(1, 500n, null, [2, 3]);
  await variant(2, 900n, 1200n, [0, 0]);
  await variant(3, 700n, 800n, [0, 0], { inventoryPolicy: 'CONTINUE' });
  await variant(4, 700n, null, [9, 0], { inventoryTracked: false });
});

describe('the summary of a product', () => {
  it('adds up prices per market, stock, availability and pictures', async () => {
    const before = await read();
    await ProductSummaryStore.refresh(shop.db().prisma, [productId]);
    const after = await read();
    expect(after).toMatchObject({
      availableForSale: true,
      totalInventory: 5,
      variantsCount: 4,
      updatedAt: before.updatedAt,
    });
    expect(after.variants.map((variant) => [variant.quantityAvailable, variant.availableForSale])).toEqual([
      [5, true],
      [0, false],
      [0, true],
      [9, true],
    ]);
    expect(after.priceRanges).toMatchObject([
      { currencyCode: 'EUR', minAmount: 500n, maxAmount: 900n, minCompareAtAmount: 800n, maxCompareAtAmount: 1200n },
      { currencyCode: 'JPY', minAmount: 1000n, maxAmount: 1800n, minCompareAtAmount: 0n, maxCompareAtAmount: 0n },
    ]);
    const picture = await shop.db().prisma.media.findUnique({ where: { id: after.featuredMediaId ?? 0n } });
    expect(picture?.url).toBe('/early.svg');
  });

  it('writes no row that is right already', async () => {
    const versions = () =>
      shop.db().rows<{ xmin: string }>(sql`
        SELECT xmin::text FROM product UNION ALL SELECT xmin::text FROM product_variant
        UNION ALL SELECT xmin::text FROM product_price_range`);
    const before = await versions();
    await ProductSummaryStore.refresh(shop.db().prisma, [productId, productId]);
    expect(await versions()).toEqual(before);
  });

  it('forgets the prices and the stock of variants that are gone', async () => {
    await shop.db().prisma.productVariant.deleteMany({ where: { productId } });
    await shop.db().prisma.productMedia.deleteMany({ where: { productId } });
    await ProductSummaryStore.refresh(shop.db().prisma, [productId]);
    expect(await read()).toMatchObject({
      availableForSale: false,
      totalInventory: 0,
      variantsCount: 0,
      featuredMediaId: null,
      priceRanges: [],
    });
  });
});

describe('the rating summary of a product', () => {
  it('counts published reviews only, and follows when they change', async () => {
    const { prisma } = shop.db();
    const review = (rating: number, status: 'PUBLISHED' | 'PENDING' | 'REJECTED') =>
      prisma.review.create({ data: { productId, rating, status } });
    await Promise.all([review(5, 'PUBLISHED'), review(2, 'PUBLISHED'), review(1, 'PENDING'), review(1, 'REJECTED')]);
    await RatingSummaryStore.refresh(prisma, [productId]);
    expect(await read()).toMatchObject({ ratingCount: 2, ratingSum: 7 });
    await prisma.review.deleteMany({ where: { productId } });
    await RatingSummaryStore.refresh(prisma, [productId]);
    expect(await read()).toMatchObject({ ratingCount: 0, ratingSum: 0 });
  });
});
