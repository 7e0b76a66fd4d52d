import { beforeEach, describe, expect, it } from 'vitest';
import { PRODUCT, REST, shirt, useEditShop, variant } from './edit-shop.ts';

const shop = useEditShop();
let product: any; // eslint-disable-line @typescript-eslint/no-explicit-any
let made = 0;
beforeEach(async () => {
  ({ product } = await shop.set({ ...shirt(shop.markets.usd), handle: `shirt-${(made += 1)}` }));
});
const FIELDS = `product { ${PRODUCT} } productVariants { id title sku price { amount } marketPrices { price { amount } isFixed } }`;
const call = (name: string, types: string, variables: object, fields = `product { ${PRODUCT} }`) => {
  const names = [...types.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`).join(', ');
  return shop.run(
    `mutation ($productId: ID!, ${types}) { ${name}(productId: $productId, ${names}) { ${fields} ${REST} } }`,
    {
      productId: product.id,
      ...variables,
    },
  );
};
const LIST = '$variants: [ProductVariantSetInput!]!';
const ids = () => product.variants.nodes.map(({ id }: { id: string }) => id);

describe('productVariantsBulkCreate', () => {
  it('adds variants at the end, with values that the options did not have', async () => {
    const { product: after, productVariants } = await call(
      'productVariantsBulkCreate',
      LIST,
      {
        variants: [
          { ...variant('L', 'Green'), price: '20' },
          { ...variant('S', 'Red'), price: '1', sku: 'S-R' },
        ],
      },
      FIELDS,
    );
    expect(productVariants).toMatchObject([
      {
        title: 'L / Green',
        price: { amount: '20.0' },
        marketPrices: [{}, { price: { amount: '40.0' }, isFixed: false }],
      },
      { title: 'S / Red', sku: 'S-R' },
    ]);
    expect(after.version).toBe(2);
    expect(after.variants.nodes.map(({ id }: { id: string }) => id).slice(0, 3)).toEqual(ids());
    expect(after.options[0].optionValues.map(({ name }: { name: string }) => name)).toEqual(['S', 'M', 'L']);
    expect(after.priceRange).toMatchObject({ minVariantPrice: { amount: '1.0' }, maxVariantPrice: { amount: '20.0' } });
  });

  it('writes 200 variants with as many statements as two', async () => {
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...variant(`Size ${from + at}`, 'Blue'), price: '1' }));
    const two = await call('productVariantsBulkCreate', LIST, { variants: some(0, 2) });
    const many = await call('productVariantsBulkCreate', LIST, { variants: some(2, 200) });
    expect(many.userErrors).toEqual([]);
    expect(many.answer.statements).toBeLessThanOrEqual(two.answer.statements);
  });
});

describe('productVariantsBulkUpdate', () => {
  it('changes what is given, converts prices that nobody set by hand, and keeps those that somebody did', async () => {
    const [first, second] = ids();
    const { product: after, productVariants } = await call(
      'productVariantsBulkUpdate',
      LIST,
      {
        variants: [
          { id: second, price: '30' },
          { id: first, price: '40', sku: null },
        ],
      },
      FIELDS,
    );
    expect(productVariants).toMatchObject([
      { id: second, sku: 'M-B', marketPrices: [{}, { price: { amount: '60.0' }, isFixed: false }] },
      { id: first, sku: null, marketPrices: [{}, { price: { amount: '19.5' }, isFixed: true }] },
    ]);
    expect(after.priceRange.maxVariantPrice.amount).toBe('40.0');
    expect(after.variants.nodes[2]).toEqual(product.variants.nodes[2]);
  });
});

describe('productVariantsBulkDelete', () => {
  it('deletes variants, and keeps them for orders', async () => {
    const { product: after } = await call('productVariantsBulkDelete', '$variantsIds: [ID!]!', {
      variantsIds: ids().slice(1),
    });
    expect(after.variants.nodes.map(({ id }: { id: string }) => id)).toEqual(ids().slice(0, 1));
    expect(after.priceRange.maxVariantPrice.amount).toBe('10.0');
    const keys = ids()
      .slice(1)
      .map((id: string) => BigInt(id.split('/').at(-1) ?? ''));
    expect(await shop.prisma().retiredRecord.count({ where: { type: 'ProductVariant', id: { in: keys } } })).toBe(2);
  });
});

describe('productVariantPricesSet', () => {
  const prices = (list: object[]) =>
    call(
      'productVariantPricesSet',
      '$marketId: ID!, $prices: [VariantPriceInput!]!',
      { marketId: shop.markets.usd, prices: list },
      FIELDS,
    );

  it('sets prices in a market, has them converted again, and writes nothing twice', async () => {
    const [first, second] = ids();
    const list = [{ variantId: first }, { variantId: second, price: '99.99', compareAtPrice: '120' }];
    const { product: after } = await prices(list);
    expect(after.variants.nodes).toMatchObject([
      { price: { amount: '10.0' }, marketPrices: [{}, { price: { amount: '20.0' }, isFixed: false }] },
      {
        price: { amount: '11.0' },
        marketPrices: [{}, { price: { amount: '99.99' }, compareAtPrice: { amount: '120.0' }, isFixed: true }],
      },
      product.variants.nodes[2],
    ]);
    const before = await shop.rows();
    expect((await prices(list)).product.version).toBe(2);
    expect(await shop.rows()).toEqual(before);
  });
});

describe('options', () => {
  it('are added: variants get the first value and keep their ids', async () => {
    const { product: after } = await call('productOptionsCreate', '$options: [OptionSetInput!]!', {
      options: [{ name: 'Cut', values: [{ name: 'Slim' }, { name: 'Wide' }] }],
    });
    expect(after.variants.nodes.map(({ id, title }: Record<string, string>) => [id, title])).toEqual(
      ids().map((id: string, at: number) => [id, `${product.variants.nodes[at].title} / Slim`]),
    );
  });

  it('take the place of the title of a product without any', async () => {
    ({ product } = await shop.set({ title: 'Cap', handle: `cap-${made}`, variants: [{ price: '5' }] }));
    const { product: after } = await call('productOptionsCreate', '$options: [OptionSetInput!]!', {
      options: [{ name: 'Size', values: [{ name: 'S' }] }],
    });
    expect(after.options).toMatchObject([{ name: 'Size' }]);
    expect(after.variants.nodes).toMatchObject([{ id: ids()[0], title: 'S', price: { amount: '5.0' } }]);
  });

  it('are renamed with their values, get more of them, and lose those that no variant has', async () => {
    const [size] = product.options;
    const types =
      '$option: OptionUpdateInput!, $optionValuesToAdd: [OptionValueCreateInput!], $optionValuesToUpdate: [OptionValueUpdateInput!], $optionValuesToDelete: [ID!]';
    const { product: after } = await call('productOptionUpdate', types, {
      option: { id: size.id, name: 'Width' },
      optionValuesToAdd: [{ name: 'XL' }],
      optionValuesToUpdate: [{ id: size.optionValues[0].id, name: 'Small' }],
    });
    expect(after.options[0]).toMatchObject({ id: size.id, name: 'Width' });
    expect(after.options[0].optionValues.map(({ name }: { name: string }) => name)).toEqual(['Small', 'M', 'XL']);
    expect(after.variants.nodes.map(({ title }: { title: string }) => title)).toEqual([
      'Small / Blue',
      'M / Blue',
      'M / Red',
    ]);
    const { product: less } = await call('productOptionUpdate', types, {
      option: { id: size.id },
      optionValuesToDelete: [after.options[0].optionValues[2].id],
    });
    expect(less.options[0].optionValues).toHaveLength(2);
  });

  it('are reordered with their values', async () => {
    const [size, colour] = product.options;
    const values = colour.optionValues.map(({ id }: { id: string }) => id).reverse();
    const { product: after } = await call('productOptionsReorder', '$options: [OptionReorderInput!]!', {
      options: [{ id: colour.id, values }, { id: size.id }],
    });
    expect(after.options.map(({ id }: { id: string }) => id)).toEqual([colour.id, size.id]);
    expect(after.options[0].optionValues.map(({ name }: { name: string }) => name)).toEqual(['Red', 'Blue']);
    expect(after.variants.nodes.map(({ id, title }: Record<string, string>) => [id, title])).toEqual([
      [ids()[0], 'Blue / S'],
      [ids()[1], 'Blue / M'],
      [ids()[2], 'Red / M'],
    ]);
  });

  it('are deleted where variants still differ, down to none', async () => {
    await call('productVariantsBulkDelete', '$variantsIds: [ID!]!', { variantsIds: ids().slice(1) });
    const { product: after } = await call('productOptionsDelete', '$options: [ID!]!', {
      options: product.options.map(({ id }: { id: string }) => id),
    });
    expect(after.options).toMatchObject([{ name: 'Title', optionValues: [{ name: 'Default Title' }] }]);
    expect(after.variants.nodes).toMatchObject([{ id: ids()[0], title: 'Default Title', price: { amount: '10.0' } }]);
  });
});

describe('media', () => {
  const urls = (of: typeof product) =>
    of.media.nodes.map(({ image }: { image: { url: string } }) => image.url.slice(-8));

  it('are added, changed, moved and taken off', async () => {
    const added = await call('productMediaCreate', '$media: [CreateMediaInput!]!', {
      media: [{ originalSource: 'https://p.example/new.jpg', alt: 'New' }],
    });
    expect(urls(added.product)).toEqual(['blue.jpg', '/red.jpg', '/new.jpg']);
    const [blue, red, fresh] = added.product.media.nodes.map(({ id }: { id: string }) => id);
    const changed = await call('productMediaUpdate', '$media: [UpdateMediaInput!]!', {
      media: [
        { id: blue, alt: 'Sky' },
        { id: fresh, originalSource: 'https://p.example/old.jpg' },
      ],
    });
    expect(changed.product.media.nodes).toMatchObject([{ alt: 'Sky' }, { alt: 'Red' }, { id: fresh, alt: 'New' }]);
    const moved = await call('productMediaReorder', '$moves: [MoveInput!]!', {
      moves: [{ id: fresh, newPosition: '0' }],
    });
    expect(moved.product.media.nodes.map(({ id }: { id: string }) => id)).toEqual([fresh, blue, red]);
    const less = await call('productMediaDelete', '$mediaIds: [ID!]!', { mediaIds: [red] });
    expect(urls(less.product)).toEqual(['/old.jpg', 'blue.jpg']);
    // The variant that had the picture shows the product's now.
    expect(less.product.variants.nodes[2].image.url).toBe('https://p.example/old.jpg');
  });
});
