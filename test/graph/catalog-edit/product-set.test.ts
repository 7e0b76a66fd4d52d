import { describe, expect, it } from 'vitest';
import { shirt, useEditShop, variant } from './edit-shop.ts';

const shop = useEditShop();

describe('productSet', () => {
  it('makes a product with all that is under it', async () => {
    const { product, userErrors } = await shop.set(shirt(shop.markets.usd));
    expect(userErrors).toEqual([]);
    expect(product).toMatchObject({
      handle: 'shirt',
      description: 'Soft',
      descriptionHtml: '<p>Soft</p>',
      tags: ['soft', 'cotton'],
      status: 'ACTIVE',
      version: 1,
      isPublished: true,
      publishedOn: '2025-01-01T00:00:00.000Z',
      seo: { title: 'A shirt', description: 'Soft' },
      metafields: [{ value: 'Cotton' }],
      priceRange: { minVariantPrice: { amount: '10.0', currencyCode: 'EUR' }, maxVariantPrice: { amount: '12.5' } },
    });
    expect(product.options.map((option: { name: string }) => option.name)).toEqual(['Size', 'Colour']);
    expect(product.variants.nodes).toMatchObject([
      {
        title: 'S / Blue',
        sku: 'S-B',
        price: { amount: '10.0' },
        inventoryPolicy: 'DENY',
        marketPrices: [
          { market: { handle: 'de' }, price: { amount: '10.0', currencyCode: 'EUR' }, isFixed: true },
          { market: { handle: 'us' }, price: { amount: '19.5', currencyCode: 'USD' }, isFixed: true },
        ],
      },
      {
        title: 'M / Blue',
        compareAtPrice: { amount: '15.0' },
        inventoryPolicy: 'CONTINUE',
        marketPrices: [{}, { price: { amount: '22.0' }, compareAtPrice: { amount: '30.0' }, isFixed: false }],
      },
      { title: 'M / Red', image: { url: 'https://p.example/red.jpg' } },
    ]);
    expect(product.media.nodes).toMatchObject([{ alt: 'Blue' }, { alt: 'Red' }]);
  });

  it('writes nothing when it is said again, and not even an audit entry', async () => {
    const before = await shop.rows();
    const { product, userErrors } = await shop.set(shirt(shop.markets.usd));
    expect(userErrors).toEqual([]);
    expect(product.version).toBe(1);
    expect(await shop.rows()).toEqual(before);
  });

  it('keeps ids of what stays, removes what is not named any more and keeps that for orders', async () => {
    const { product: before } = await shop.set(shirt(shop.markets.usd));
    const wanted = shirt(shop.markets.usd);
    const { product } = await shop.set({
      ...wanted,
      title: 'Blue shirt',
      productOptions: [wanted.productOptions[1], wanted.productOptions[0]],
      variants: [
        { ...variant('M', 'Blue'), price: '9' },
        { ...variant('S', 'Red'), price: '8' },
        { ...variant('S', 'Blue') },
      ],
      media: [wanted.media[1]],
    });
    expect(product).toMatchObject({ title: 'Blue shirt', version: 2, id: before.id });
    const [mBlue, sRed, sBlue] = product.variants.nodes;
    expect([mBlue.title, sRed.title, sBlue.title]).toEqual(['Blue / M', 'Red / S', 'Blue / S']);
    expect([sBlue.id, mBlue.id]).toEqual(before.variants.nodes.slice(0, 2).map(({ id }: { id: string }) => id));
    // What is left out stays: the SKU, the price before a reduction, the price set for a market.
    expect(mBlue).toMatchObject({ sku: 'M-B', compareAtPrice: { amount: '15.0' }, inventoryPolicy: 'CONTINUE' });
    expect(sBlue.marketPrices[1]).toMatchObject({ price: { amount: '19.5' }, isFixed: true });
    expect(product.media.nodes).toMatchObject([{ alt: 'Red', id: before.media.nodes[1].id }]);
    const gone = BigInt(before.variants.nodes[2].id.split('/').at(-1));
    const retired = await shop
      .prisma()
      .retiredRecord.findUnique({ where: { type_id: { type: 'ProductVariant', id: gone } } });
    expect(retired?.record).toMatchObject({
      title: 'M / Red',
      product_title: 'Shirt',
      options: [
        { name: 'Size', value: 'M' },
        { name: 'Colour', value: 'Red' },
      ],
      prices: [{ amount: 1250 }, { amount: 2500 }],
    });
  });

  it('notes each record with only what changed of it', async () => {
    const { product } = await shop.set({ title: 'Cap', handle: 'cap', variants: [{ price: '5' }] });
    const last = await shop.prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } });
    await shop.set({ handle: 'cap', vendor: 'Loom', variants: [{ price: '6' }] });
    const entries = await shop
      .prisma()
      .auditEntry.findMany({ where: { id: { gt: last?.id ?? 0n } }, orderBy: { id: 'asc' } });
    expect(entries).toMatchObject([
      { action: 'productSet', resourceType: 'Product', before: { vendor: '' }, after: { vendor: 'Loom' } },
      {
        resourceType: 'ProductVariant',
        before: { [`price in market ${shop.markets.eur.split('/').at(-1)}`]: { amount: '500' } },
        after: { [`price in market ${shop.markets.eur.split('/').at(-1)}`]: { amount: '600' } },
      },
    ]);
    expect(Object.keys(entries[0]?.after as object)).toEqual(['vendor']);
    expect(product.version).toBe(1);
  });

  it('swaps what must be unique in one go: names of options and values, and values of variants', async () => {
    const { product } = await shop.set({ ...shirt(shop.markets.usd), handle: 'swap' });
    const [size, colour] = product.options;
    const [small, medium] = size.optionValues;
    const swapped = await shop.set({
      handle: 'swap',
      productOptions: [
        {
          id: size.id,
          name: 'Colour',
          values: [
            { id: small.id, name: 'M' },
            { id: medium.id, name: 'S' },
          ],
        },
        { id: colour.id, name: 'Size', values: [{ name: 'Blue' }, { name: 'Red' }] },
      ],
      variants: [
        { id: product.variants.nodes[1].id, ...turned('M', 'Blue') },
        { id: product.variants.nodes[0].id, ...turned('S', 'Blue') },
      ],
    });
    expect(swapped.userErrors).toEqual([]);
    expect(swapped.product.options).toMatchObject([
      {
        id: size.id,
        name: 'Colour',
        optionValues: [
          { id: small.id, name: 'M' },
          { id: medium.id, name: 'S' },
        ],
      },
      { id: colour.id, name: 'Size' },
    ]);
    expect(swapped.product.variants.nodes).toMatchObject([
      { id: product.variants.nodes[1].id, title: 'M / Blue' },
      { id: product.variants.nodes[0].id, title: 'S / Blue' },
    ]);
  });

  it('takes a draft without variants, which staff reads without an error', async () => {
    const { product, answer } = await shop.set({ title: 'Plan', handle: 'plan' });
    expect(answer.errors).toBeUndefined();
    expect(product).toMatchObject({ status: 'DRAFT', publishedOn: null, isPublished: false });
    expect(product.publishedAt).toMatch(/^20\d\d-/);
    expect(product.variants.nodes).toMatchObject([{ title: 'Default Title', price: { amount: '0.0' } }]);
  });
});

const turned = (first: string, second: string) => ({
  optionValues: [
    { optionName: 'Colour', name: first },
    { optionName: 'Size', name: second },
  ],
});
