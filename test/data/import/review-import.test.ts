import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csv, useImportShop } from './import-shop.ts';

const shop = useImportShop();
const reviews = () => shop.db().prisma.review.findMany({ orderBy: { id: 'asc' } });
const ratings = async (handle: string) => {
  const { ratingCount, ratingSum } = await shop.db().prisma.product.findUniqueOrThrow({ where: { handle } });
  return [ratingCount, ratingSum];
};

describe('an import of reviews', () => {
  it('finds products by handle, SKU and id', async () => {
    await shop.run(
      'shopify',
      shop.file(
        'products.csv',
        csv(['Handle', 'Title', 'SKU', 'Price'], ['tea', 'Tea', 'T-1', 3], ['pot', 'Pot', 'P-1', 30]),
      ),
    );
    const { id } = await shop.db().prisma.product.findUniqueOrThrow({ where: { handle: 'pot' } });
    const file = shop.file(
      'mixed.csv',
      csv(
        [
          'Review ID',
          'product_handle',
          'SKU',
          'Product ID',
          'Rating',
          'Title',
          'Body',
          'reviewer_name',
          'review_date',
          'Recommended',
          'Helpful',
          'Status',
          'reviewer_email',
        ],
        [
          'r1',
          'tea',
          '',
          '',
          5,
          'Lovely',
          'Two\r\nlines, "quoted"',
          'Ada',
          '2026-03-21 10:00:00 UTC',
          'true',
          3,
          'published',
          'a@b.example',
        ],
        ['r2', '', 'P-1', '', '2.0', '', '', '', '2026-03-21', 'no', '', '', ''],
        ['r3', '', '', `gid://vitrine/Product/${id}`, 4, '', 'Fine', '', '', '', '', 'pending', ''],
      ),
    );
    const { report } = await shop.run('reviews', file);
    expect(report).toMatchObject({
      totalRows: 3,
      created: 3,
      rejected: 0,
      warnings: ['Column "reviewer_email" is not kept.'],
    });
    expect(await reviews()).toMatchObject([
      {
        source: 'mixed:r1',
        rating: 5,
        title: 'Lovely',
        body: 'Two\r\nlines, "quoted"',
        authorName: 'Ada',
        recommended: true,
        helpfulCount: 3,
        status: 'PUBLISHED',
        createdAt: new Date('2026-03-21T10:00:00Z'),
      },
      {
        source: 'mixed:r2',
        rating: 2,
        title: null,
        body: '',
        recommended: false,
        status: 'PUBLISHED',
        createdAt: new Date('2026-03-21T00:00:00Z'),
      },
      { source: 'mixed:r3', rating: 4, productId: id, status: 'PENDING', recommended: null },
    ]);
    expect([await ratings('tea'), await ratings('pot')]).toEqual([
      [1, 5],
      [1, 2],
    ]);
  });

  it('changes nothing the second time, and follows a review that changed', async () => {
    const text = readFileSync(shop.path('mixed.csv'), 'utf8');
    const before = await reviews();
    expect((await shop.run('reviews', shop.path('mixed.csv'))).report).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
    });
    expect(await reviews()).toEqual(before);
    const { report } = await shop.run('reviews', shop.file('mixed.csv', text.replace('r2,,P-1,', 'r2,tea,,')));
    expect(report).toMatchObject({ updated: 1, unchanged: 2 });
    expect([await ratings('tea'), await ratings('pot')]).toEqual([
      [2, 7],
      [0, 0],
    ]);
    expect((await reviews()).map((review) => review.id)).toEqual(before.map((review) => review.id));
  });

  it('finds reviews without an id by what they say', async () => {
    const file = shop.file(
      'plain.csv',
      csv(['Handle', 'Rating', 'Review'], ['tea', 4, 'Good'], ['tea', 4, 'Very good'], ['tea', 4, 'Good']),
    );
    const { report } = await shop.run('reviews', file);
    expect(report).toMatchObject({ created: 2, rejected: 1 });
    expect(report.issues).toEqual([{ line: 4, column: null, reason: 'the review is there already, on line 2' }]);
    expect((await shop.run('reviews', file)).report).toMatchObject({ created: 0, unchanged: 2 });
  });

  it.each([
    [['tea', '6', '', '', ''], 'Rating', '"6" is no rating. It is a whole number from 1 to 5'],
    [['tea', '4.5', '', '', ''], 'Rating', '"4.5" is no rating. It is a whole number from 1 to 5'],
    [['tea', '', '', '', ''], 'Rating', '"" is no rating. It is a whole number from 1 to 5'],
    [['tea', '5', 'perhaps', '', ''], 'Recommended', '"perhaps" is none of 0, 1, true, yes, false, no'],
    [['tea', '5', '', '-1', ''], 'Helpful', '"-1" is not a count'],
    [['tea', '5', '', '', '21.3.2026'], 'Date', '"21.3.2026" is no date. Write it like 2026-03-21'],
    [['', '5', '', '', ''], null, 'the row names no product by handle, SKU or id'],
    [['gone', '5', '', '', ''], null, 'there is no product with the handle gone'],
    [['tea', '5'], null, 'the row has 2 cells, the first line of the file 5'],
  ])('rejects %j', async (row, column, reason) => {
    const file = shop.file('bad.csv', csv(['Handle', 'Rating', 'Recommended', 'Helpful', 'Date'], row));
    const { report } = await shop.run('reviews', file);
    expect(report).toMatchObject({ created: 0, rejected: 1, issues: [{ line: 2, column, reason }] });
  });

  it('refuses a file without ratings or without products', async () => {
    await expect(shop.run('reviews', shop.file('none.csv', csv(['Handle', 'Text'], ['tea', 'x'])))).rejects.toThrow(
      'no column "Rating"',
    );
    await expect(shop.run('reviews', shop.file('none.csv', csv(['Rating', 'Text'], [5, 'x'])))).rejects.toThrow(
      'does not say which products',
    );
  });

  it('never takes another system’s ids for those of our products', async () => {
    const { id } = await shop.db().prisma.product.findUniqueOrThrow({ where: { handle: 'tea' } });
    const file = shop.file(
      'foreign.csv',
      csv(['', 'Clothing ID', 'Rating', 'Class Name'], [0, Number(id), 1, 'Dresses']),
    );
    expect((await shop.run('reviews', file)).report.issues).toMatchObject([
      { reason: `there is no product with the handle clothing-${id}` },
    ]);
    const dry = await shop.run('reviews', file, '--create-products', '--dry-run');
    expect(dry.report).toMatchObject({ created: 1, recordsMade: 1 });
    expect(await shop.db().prisma.product.count()).toBe(2);
    expect((await shop.run('reviews', file, '--create-products')).report).toMatchObject({ created: 1, recordsMade: 1 });
    expect(await shop.db().prisma.product.findUnique({ where: { handle: `clothing-${id}` } })).toMatchObject({
      ...{
        title: `Dresses ${id}`,
        productType: 'Dresses',
        status: 'ACTIVE',
        availableForSale: false,
        ratingCount: 1,
        ratingSum: 1,
      },
    });
  });
});
