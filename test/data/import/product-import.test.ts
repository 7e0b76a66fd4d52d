import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProduct } from './read-catalog.ts';
import { csv, useImportShop } from './import-shop.ts';
import { WIDE_HEADER, writeProductFile } from './product-file.ts';

const shop = useImportShop();
const fixture = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const product = (handle: string) => readProduct(shop.db(), handle);

describe('an import of products', () => {
  it('takes all that a row of the old format says', async () => {
    const file = fixture('old-format.csv');
    const { report } = await shop.run('shopify', file);
    expect(report).toMatchObject({ totalRows: 3, rows: 3, created: 1, rejected: 0, warnings: [] });
    const vase = await product('vase');
    expect(vase).toMatchObject({
      title: 'Vase',
      descriptionHtml: '<p>Clay, <b>blue</b></p>',
      description: 'Clay, blue',
      vendor: 'Töpfer',
      productType: 'Vases',
      tags: ['blue', 'clay'],
      status: 'ACTIVE',
      publishedAt: expect.any(Date) as Date,
      seoTitle: 'A vase',
      seoDescription: 'Of clay',
      isGiftCard: false,
      availableForSale: true,
      totalInventory: 3,
      variantsCount: 2,
      featuredMedia: { url: 'https://p.example/1.jpg', alt: 'Front' },
    });
    expect(vase.media.map(({ media }) => [media.url.slice(-5), media.alt])).toEqual([
      ['1.jpg', 'Front'],
      ['2.jpg', 'Side'],
      ['3.jpg', null],
    ]);
    expect(vase.options.map((option) => [option.name, option.values.map((value) => value.name)])).toEqual([
      ['Size', ['Small', 'Large']],
    ]);
    expect(vase.variants).toMatchObject([
      {
        title: 'Small',
        sku: '0123',
        barcode: '40123',
        weight: 1,
        weightUnit: 'POUNDS',
        taxable: false,
        availableForSale: true,
        quantityAvailable: 3,
        media: { url: 'https://p.example/1.jpg' },
      },
      {
        title: 'Large',
        sku: 'V-L',
        barcode: null,
        weight: 0.9,
        weightUnit: 'KILOGRAMS',
        inventoryPolicy: 'CONTINUE',
        availableForSale: true,
        quantityAvailable: 0,
        media: null,
      },
    ]);
    expect(vase.variants[0]?.optionValueIds).toEqual([vase.options[0]?.values[0]?.id]);
    expect(
      vase.variants[0]?.prices.map(({ currencyCode, amount, compareAtAmount, isFixed }) => [
        currencyCode,
        amount,
        compareAtAmount,
        isFixed,
      ]),
    ).toEqual([
      ['EUR', 1250n, 1500n, true],
      ['JPY', 2006n, 2408n, false],
      ['KWD', 4163n, 4995n, false],
    ]);
    expect(vase.priceRanges[0]).toMatchObject({
      minAmount: 1250n,
      maxAmount: 2000n,
      minCompareAtAmount: 1500n,
      maxCompareAtAmount: 1500n,
    });
  });

  it('takes the same from the new format, in any order of columns, with a byte order mark and bare CR', async () => {
    const file = fixture('new-format.csv');
    expect((await shop.run('shopify', file)).report).toMatchObject({ created: 1, rejected: 0, warnings: [] });
    const oil = await product('oil');
    expect(oil).toMatchObject({
      title: 'Oil',
      descriptionHtml: 'Green',
      status: 'DRAFT',
      publishedAt: null,
      totalInventory: 7,
    });
    expect(oil.options.map((option) => [option.name, option.values.map((value) => value.name)])).toEqual([
      ['Title', ['Default Title']],
    ]);
    expect(oil.variants).toMatchObject([
      {
        title: 'Default Title',
        sku: 'OIL',
        weight: 500,
        weightUnit: 'GRAMS',
        inventoryPolicy: 'DENY',
        quantityValue: 750,
        quantityUnit: 'ML',
        referenceValue: 100,
        referenceUnit: 'ML',
      },
    ]);
    const fields = await shop.db().prisma.metafield.findMany({ where: { ownerType: 'Product', ownerId: oil.id } });
    expect(fields).toMatchObject([{ namespace: 'shopify', key: 'color-pattern', value: 'olive; green' }]);
  });

  it('takes the seven columns of the first format, and says that nothing has a price', async () => {
    const file = shop.file(
      'seven.csv',
      csv(
        ['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Tags', 'Published'],
        ['seven', 'Seven', '', 'V', 'T', '', 'true'],
      ),
    );
    const { report } = await shop.run('shopify', file);
    expect(report.created).toBe(1);
    expect(report.warnings).toEqual([expect.stringContaining('no price column')]);
    expect((await product('seven')).priceRanges).toHaveLength(3);
  });

  it('fixes the price of a market that has a column, converts the others, and keeps fields of all kinds', async () => {
    const file = shop.path('wide.csv');
    await writeProductFile(file, 4);
    const { report } = await shop.run('shopify', file);
    expect(WIDE_HEADER).toHaveLength(83);
    expect(report).toMatchObject({ totalRows: 20, created: 4, rejected: 0 });
    expect(report.warnings).toEqual([
      expect.stringContaining('"Price / Kuwait" names no market'),
      expect.stringContaining('"Compare At Price / Kuwait"'),
    ]);
    const { variants, id } = await product('product-3');
    expect(variants.slice(0, 2).map((variant) => variant.prices.map((price) => [price.amount, price.isFixed]))).toEqual(
      [
        [
          [1305n, true],
          [1980n, true],
          [4346n, false],
        ],
        [
          [1315n, true],
          [2111n, false],
          [4379n, false],
        ],
      ],
    );
    const fields = await shop
      .db()
      .prisma.metafield.findMany({ where: { ownerType: 'Product', ownerId: id }, orderBy: { key: 'asc' } });
    expect(fields.map(({ namespace, key, value }) => `${namespace}.${key}=${value}`)).toEqual([
      'mm-google-shopping.condition=new',
      'custom.field_0=cotton',
      'custom.field_1=3 mm',
      'standard.product_category=Home & Garden > Decor',
    ]);
    const ofVariant = await shop
      .db()
      .prisma.metafield.findMany({ where: { ownerType: 'ProductVariant', ownerId: variants[1]?.id } });
    expect(ofVariant).toMatchObject([{ namespace: 'custom', key: 'fabric', value: 'wool' }]);
  });
});
