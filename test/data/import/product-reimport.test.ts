import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/db/database.ts';
import { csv, useImportShop } from './import-shop.ts';
import { writeProductFile } from './product-file.ts';
import { readEverything, readProduct } from './read-catalog.ts';

const shop = useImportShop();
const product = (handle: string) => readProduct(shop.db(), handle);
const everything = () => readEverything(shop.db());

describe('a second import of products', () => {
  beforeAll(async () => {
    await shop.run('shopify', shop.file('oil.csv', csv(['Handle', 'Title', 'Price'], ['oil', 'Oil', '9.90'])));
  });

  it('changes nothing the second time, in any table', async () => {
    const file = shop.path('wide.csv');
    await writeProductFile(file, 40);
    const first = await shop.run('shopify', file);
    expect(first.report).toMatchObject({ totalRows: 200, created: 40, rejected: 0 });
    const before = await everything();
    expect((await shop.run('shopify', file)).report).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 40,
      rejected: 0,
    });
    expect(await everything()).toEqual(before);
  });

  it('writes only what differs, and keeps ids', async () => {
    const header = ['Handle', 'Title', 'Option1 Name', 'Option1 Value', 'Variant SKU', 'Variant Price', 'Image Src'];
    const rows = (price: string, sizes: string[]) =>
      sizes.map((size, at) => [
        'cup',
        at === 0 ? 'Cup' : '',
        at === 0 ? 'Size' : '',
        size,
        `C-${size}`,
        price,
        `https://p.example/${size}.jpg`,
      ]);
    await shop.run('shopify', shop.file('cup.csv', csv(header, ...rows('5', ['S', 'M', 'L']))));
    const before = await product('cup');
    const { report } = await shop.run('shopify', shop.file('cup.csv', csv(header, ...rows('6', ['M', 'S', 'XL']))));
    expect(report).toMatchObject({ created: 0, updated: 1 });
    const after = await product('cup');
    const idOf = (from: typeof after, title: string) => from.variants.find((variant) => variant.title === title)?.id;
    expect(after).toMatchObject({
      id: before.id,
      version: before.version + 1,
      createdAt: before.createdAt,
      publishedAt: before.publishedAt,
    });
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
    expect(after.variants.map((variant) => variant.title)).toEqual(['M', 'S', 'XL']);
    expect([idOf(after, 'M'), idOf(after, 'S')]).toEqual([idOf(before, 'M'), idOf(before, 'S')]);
    expect(after.media.map(({ media }) => media.url)).toEqual(
      ['M', 'S', 'XL'].map((size) => `https://p.example/${size}.jpg`),
    );
    expect(after.featuredMediaId).toBe(after.media[0]?.mediaId);
    expect(await shop.db().prisma.media.count({ where: { url: 'https://p.example/L.jpg' } })).toBe(0);
    expect(after.priceRanges[0]).toMatchObject({ minAmount: 600n, maxAmount: 600n });
  });

  it('leaves alone what the file has no column for', async () => {
    const before = await product('cup');
    const { report } = await shop.run('shopify', shop.file('cup.csv', csv(['Handle', 'Tags'], ['cup', 'tea'])));
    expect(report.updated).toBe(1);
    const after = await product('cup');
    expect(after).toEqual({ ...before, tags: ['tea'], version: before.version + 1, updatedAt: after.updatedAt });
  });

  it('keeps a price that was set for a market by hand', async () => {
    const [variant] = (await product('oil')).variants;
    const { prisma } = shop.db();
    const japan = await prisma.market.findUniqueOrThrow({ where: { handle: 'jp' } });
    await prisma.variantPrice.update({
      where: { variantId_marketId: { variantId: variant?.id ?? 0n, marketId: japan.id } },
      data: { amount: 1500n, isFixed: true },
    });
    await shop.run('shopify', shop.file('oil.csv', csv(['Handle', 'Price'], ['oil', '11'])));
    expect((await product('oil')).variants[0]?.prices.map((price) => price.amount)).toEqual([1100n, 1500n, 3663n]);
  });

  it('has products found by the words that they have now', async () => {
    const words = async () =>
      (
        await shop.db().rows<{ words: string }>(sql`
        SELECT s.document::text AS words FROM product_search s JOIN product p ON p.id = s.product_id WHERE p.handle = 'oil'`)
      )[0]?.words;
    expect(await words()).toContain("'oil'");
    await shop.run('shopify', shop.file('oil.csv', csv(['Handle', 'Title'], ['oil', 'Vinegar'])));
    expect(await words()).toContain("'vinegar'");
    expect(await words()).not.toContain("'oil'");
  });

  it('writes nothing in a dry run, and reports the same', async () => {
    const before = await everything();
    const file = shop.file(
      'dry.csv',
      csv(['Handle', 'Title', 'Price'], ['cup', 'Mug', '7'], ['new', 'New', '1'], ['bad', 'Bad', 'x']),
    );
    const { report, rejectedFile } = await shop.run('shopify', file, '--dry-run');
    expect(report).toMatchObject({ created: 1, updated: 0, rejected: 2, rejectedRows: 2 });
    expect(report.issues.map((issue) => issue.reason)).toEqual([
      expect.stringContaining('"x" is not an amount'),
      expect.stringContaining('the product has 3 variants, and the file has no option columns'),
    ]);
    expect(rejectedFile).toBeNull();
    expect(await everything()).toEqual(before);
  });
});
