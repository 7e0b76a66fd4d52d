import { beforeAll, describe, expect, it } from 'vitest';
import { REST, shirt, useEditShop, variant } from './edit-shop.ts';

const shop = useEditShop();
let product: any; // eslint-disable-line @typescript-eslint/no-explicit-any
let other: typeof product;

beforeAll(async () => {
  ({ product } = await shop.set(shirt(shop.markets.usd)));
  ({ product: other } = await shop.set({ title: 'Cap', handle: 'cap', variants: [{ price: '5' }] }));
});

const call = (name: string, types: string, variables: object) => {
  const names = [...types.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`).join(', ');
  return shop.run(`mutation (${types}) { ${name}(${names}) { ${REST} } }`, variables as Record<string, unknown>);
};
const variants = (name: string, list: object[]) =>
  call(name, '$productId: ID!, $variants: [ProductVariantSetInput!]!', { productId: product.id, variants: list });
const many = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => item(at));
const two = [variant('S', 'Blue'), variant('M', 'Blue')];
const options = (...names: string[]) => names.map((name) => ({ name, values: [{ name: 'One' }] }));

/** What is said → why it is refused, and where. */
const cases: readonly (readonly [string, () => ReturnType<typeof call>, string, string])[] = [
  [
    'the handle of another product',
    () => call('productUpdate', '$id: ID!, $input: ProductUpdateInput!', { id: product.id, input: { handle: 'cap' } }),
    'TAKEN',
    'input.handle',
  ],
  [
    'a product that is not there',
    () =>
      call('productUpdate', '$id: ID!, $input: ProductUpdateInput!', { id: 'gid://vitrine/Product/999', input: {} }),
    'NOT_FOUND',
    'id',
  ],
  [
    'the id of something else',
    () => call('productDelete', '$id: ID!', { id: product.variants.nodes[0].id }),
    'NOT_FOUND',
    'id',
  ],
  [
    '251 new variants',
    () =>
      variants(
        'productVariantsBulkCreate',
        many(251, () => ({})),
      ),
    'TOO_MANY',
    'variants',
  ],
  [
    'a new variant that is there',
    () => variants('productVariantsBulkCreate', [{ ...two[0], price: '1' }]),
    'TAKEN',
    'variants.0.optionValues',
  ],
  [
    'a changed variant of another product',
    () => variants('productVariantsBulkUpdate', [{ id: other.variants.nodes[0].id }]),
    'NOT_FOUND',
    'variants.0.id',
  ],
  [
    'a changed variant that another one is',
    () => variants('productVariantsBulkUpdate', [{ id: product.variants.nodes[0].id, ...two[1] }]),
    'TAKEN',
    'variants.0.optionValues',
  ],
  [
    'all variants deleted',
    () =>
      call('productVariantsBulkDelete', '$productId: ID!, $variantsIds: [ID!]!', {
        productId: product.id,
        variantsIds: product.variants.nodes.map(({ id }: { id: string }) => id),
      }),
    'TOO_FEW',
    'variantsIds',
  ],
  [
    'a price in an unknown market',
    () =>
      call('productVariantPricesSet', '$productId: ID!, $marketId: ID!, $prices: [VariantPriceInput!]!', {
        productId: product.id,
        marketId: 'gid://vitrine/Market/99',
        prices: [{ variantId: product.variants.nodes[0].id, price: '1' }],
      }),
    'NOT_FOUND',
    'marketId',
  ],
  [
    'no price in the primary market',
    () =>
      call('productVariantPricesSet', '$productId: ID!, $marketId: ID!, $prices: [VariantPriceInput!]!', {
        productId: product.id,
        marketId: shop.markets.eur,
        prices: [{ variantId: product.variants.nodes[0].id }],
      }),
    'BLANK',
    'prices.0.price',
  ],
  [
    'a fourth option',
    () =>
      call('productOptionsCreate', '$productId: ID!, $options: [OptionSetInput!]!', {
        productId: product.id,
        options: options('A', 'B'),
      }),
    'TOO_MANY',
    'options',
  ],
  [
    'an option that is there',
    () =>
      call('productOptionsCreate', '$productId: ID!, $options: [OptionSetInput!]!', {
        productId: product.id,
        options: options('Size'),
      }),
    'TAKEN',
    'options.0.name',
  ],
  [
    'an option by which alone variants differ',
    () =>
      call('productOptionsDelete', '$productId: ID!, $options: [ID!]!', {
        productId: product.id,
        options: [product.options[1].id],
      }),
    'CONFLICT',
    'options',
  ],
  [
    'a value that variants have',
    () =>
      call('productOptionUpdate', '$productId: ID!, $option: OptionUpdateInput!, $optionValuesToDelete: [ID!]', {
        productId: product.id,
        option: { id: product.options[0].id },
        optionValuesToDelete: [product.options[0].optionValues[0].id],
      }),
    'CONFLICT',
    'optionValuesToDelete.0',
  ],
  [
    'half of the options reordered',
    () =>
      call('productOptionsReorder', '$productId: ID!, $options: [OptionReorderInput!]!', {
        productId: product.id,
        options: [{ id: product.options[0].id }],
      }),
    'TOO_FEW',
    'options',
  ],
  [
    'a picture that is there',
    () =>
      call('productMediaCreate', '$productId: ID!, $media: [CreateMediaInput!]!', {
        productId: product.id,
        media: [{ originalSource: 'https://p.example/red.jpg' }],
      }),
    'TAKEN',
    'media.0.originalSource',
  ],
  [
    'a picture of no product',
    () =>
      call('productMediaDelete', '$productId: ID!, $mediaIds: [ID!]!', {
        productId: product.id,
        mediaIds: ['gid://vitrine/MediaImage/999'],
      }),
    'NOT_FOUND',
    'mediaIds.0',
  ],
  [
    'a text in the language of the records',
    () =>
      call('translationsRegister', '$resourceId: ID!, $translations: [TranslationInput!]!', {
        resourceId: product.id,
        translations: [{ key: 'title', locale: 'EN', value: 'x' }],
      }),
    'INVALID',
    'translations.0.locale',
  ],
  [
    'a text in a language that is not spoken',
    () =>
      call('translationsRegister', '$resourceId: ID!, $translations: [TranslationInput!]!', {
        resourceId: product.id,
        translations: [{ key: 'title', locale: 'FR', value: 'x' }],
      }),
    'NOT_FOUND',
    'translations.0.locale',
  ],
  [
    'a text that is not translated',
    () =>
      call('translationsRegister', '$resourceId: ID!, $translations: [TranslationInput!]!', {
        resourceId: product.id,
        translations: [{ key: 'vendor', locale: 'DE', value: 'x' }],
      }),
    'INVALID',
    'translations.0.key',
  ],
  [
    '251 products at once',
    () =>
      call('productsBulkUpdate', '$products: [ProductVersionInput!]!, $input: ProductsBulkUpdateInput!', {
        products: many(251, () => ({ id: product.id })),
        input: {},
      }),
    'TOO_MANY',
    'products',
  ],
  [
    'one product twice',
    () =>
      call('productsBulkUpdate', '$products: [ProductVersionInput!]!, $input: ProductsBulkUpdateInput!', {
        products: many(2, () => ({ id: product.id })),
        input: {},
      }),
    'TAKEN',
    'products.1.id',
  ],
  [
    'one of two products that is not there',
    () =>
      call('productsBulkUpdate', '$products: [ProductVersionInput!]!, $input: ProductsBulkUpdateInput!', {
        products: [{ id: product.id }, { id: 'gid://vitrine/Product/999' }],
        input: { vendor: 'V' },
      }),
    'NOT_FOUND',
    'products.1.id',
  ],
  [
    'an old version among many',
    () =>
      call('productsBulkUpdate', '$products: [ProductVersionInput!]!, $input: ProductsBulkUpdateInput!', {
        products: [{ id: other.id }, { id: product.id, expectedVersion: 7 }],
        input: { vendor: 'V' },
      }),
    'CONFLICT',
    'products.1.expectedVersion',
  ],
];

describe('an input of an edit that is not taken', () => {
  it.each(cases)('is %s, and nothing is written', async (_what, mutate, code, field) => {
    const before = await shop.rows();
    const { userErrors, answer } = await mutate();
    expect(answer.errors).toBeUndefined();
    expect(userErrors.map((error) => `${error.code} ${error.field.join('.')}`)).toContain(`${code} ${field}`);
    expect(await shop.rows()).toEqual(before);
  });
});
