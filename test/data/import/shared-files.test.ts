import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useImportShop } from './import-shop.ts';

// Real files from outside, with counts that were taken by other tools. They are not part of this repository.
const PRODUCTS = '../shared/data/shopify/product-export.csv';
const REVIEWS = '../shared/data/reviews/womens-clothing-reviews.csv.gz';
const missing = [PRODUCTS, REVIEWS].filter((file) => !existsSync(file));
if (missing.length > 0)
  process.stderr.write(`The tests of real import files need ${missing.join(' and ')}, which are not there: not run.\n`);

const shop = useImportShop();

describe.runIf(missing.length === 0)('an import of a real file', () => {
  it('takes 20 products from 21 rows', async () => {
    expect((await shop.run('shopify', PRODUCTS)).report).toMatchObject({
      totalRows: 21,
      rows: 21,
      created: 20,
      rejectedRows: 0,
      warnings: [],
    });
    const { prisma } = shop.db();
    expect([
      await prisma.product.count(),
      await prisma.productVariant.count(),
      await prisma.variantPrice.count(),
    ]).toEqual([20, 21, 63]);
    const gloves = await prisma.product.findUniqueOrThrow({
      where: { handle: 'gardening-gloves' },
      include: { priceRanges: { orderBy: { marketId: 'asc' } }, media: true },
    });
    expect(gloves).toMatchObject({
      title: 'Gardening Gloves',
      vendor: 'Company 123',
      tags: ['Gloves', 'Green', 'Yellow'],
      variantsCount: 2,
      availableForSale: true,
    });
    expect(gloves.media).toHaveLength(2);
    expect(gloves.priceRanges[0]).toMatchObject({ minAmount: 999n, maxAmount: 1599n });
    expect((await shop.run('shopify', PRODUCTS)).report).toMatchObject({ created: 0, updated: 0, unchanged: 20 });
  });

  it('takes 23,486 reviews of 1,206 items, with every rating', { timeout: 180_000 }, async () => {
    const { report } = await shop.run('reviews', REVIEWS, '--create-products');
    expect(report).toMatchObject({ totalRows: 23_486, created: 23_486, rejected: 0, recordsMade: 1206 });
    const { prisma } = shop.db();
    expect(
      await prisma.product.aggregate({ _sum: { ratingCount: true, ratingSum: true }, _max: { ratingCount: true } }),
    ).toEqual({
      _sum: { ratingCount: 23_486, ratingSum: 98_548 },
      _max: { ratingCount: 1024 },
    });
    const byRating = await prisma.review.groupBy({ by: ['rating'], _count: true, orderBy: { rating: 'asc' } });
    expect(byRating.map((group) => group._count)).toEqual([842, 1565, 2871, 5077, 13_131]);
    expect(await prisma.review.count({ where: { title: null } })).toBe(3810);
    expect(await prisma.review.count({ where: { recommended: true } })).toBe(19_314);
    expect((await prisma.review.aggregate({ _sum: { helpfulCount: true } }))._sum.helpfulCount).toBe(59_559);
    expect((await shop.run('reviews', REVIEWS)).report).toMatchObject({ created: 0, updated: 0, unchanged: 23_486 });
  });

  it('rejects reviews of items that are not there, where none shall be made', { timeout: 60_000 }, async () => {
    await shop.db().prisma.product.deleteMany({ where: { handle: { startsWith: 'clothing-' } } });
    const { report } = await shop.run('reviews', REVIEWS, '--dry-run');
    expect(report).toMatchObject({ created: 0, rejected: 23_486 });
    expect(report.issues).toHaveLength(1000);
  });
});
