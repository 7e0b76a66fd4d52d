import { beforeAll, describe, expect, it } from 'vitest';
import { shirt, useEditShop, variant } from './edit-shop.ts';

const shop = useEditShop();
let other: any; // eslint-disable-line @typescript-eslint/no-explicit-any

beforeAll(async () => {
  await shop.set(shirt(shop.markets.usd));
  ({ product: other } = await shop.set({ title: 'Cap', handle: 'cap', variants: [{ price: '5' }] }));
});

const set = (input: object) => shop.set({ handle: 'shirt', ...input });
const long = 'x'.repeat(256);
const many = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => item(at));
const two = [variant('S', 'Blue'), variant('M', 'Blue')];
const options = (...names: string[]) => names.map((name) => ({ name, values: [{ name: 'One' }] }));

/** What is said → why it is refused, and where. */
const cases: readonly (readonly [string, () => ReturnType<typeof set>, string, string])[] = [
  ['a blank title', () => set({ title: '  ' }), 'BLANK', 'input.title'],
  ['a title that is taken away', () => set({ title: null }), 'BLANK', 'input.title'],
  ['no title of a new product', () => shop.set({ handle: 'new' }), 'BLANK', 'input.title'],
  ['a long title', () => set({ title: long }), 'TOO_LONG', 'input.title'],
  ['a zero byte', () => set({ vendor: 'a\u0000b' }), 'INVALID', 'input.vendor'],
  ['half a character', () => set({ vendor: 'a\ud800b' }), 'INVALID', 'input.vendor'],
  ['a handle with spaces', () => set({ handle: 'Blue Shirt' }), 'INVALID', 'input.handle'],
  ['a long tag', () => set({ tags: ['ok', long] }), 'TOO_LONG', 'input.tags.1'],
  ['too many tags', () => set({ tags: many(251, String) }), 'TOO_MANY', 'input.tags'],
  [
    'four options',
    () => set({ productOptions: options('A', 'B', 'C', 'D'), variants: [] }),
    'TOO_MANY',
    'input.productOptions',
  ],
  ['options without variants', () => set({ productOptions: options('A') }), 'BLANK', 'input.variants'],
  ['no variants', () => set({ variants: [] }), 'TOO_FEW', 'input.variants'],
  ['too many variants', () => set({ variants: many(2049, () => ({})) }), 'TOO_MANY', 'input.variants'],
  [
    'two options of one name',
    () => set({ productOptions: options('A', 'A'), variants: [] }),
    'TAKEN',
    'input.productOptions.1.name',
  ],
  [
    'two values of one name',
    () => set({ productOptions: [{ name: 'A', values: [{ name: 'x' }, { name: 'x' }] }], variants: [] }),
    'TAKEN',
    'input.productOptions.0.values.1.name',
  ],
  [
    'an option of another product',
    () => set({ productOptions: [{ ...options('A')[0], id: other.options[0].id }], variants: [] }),
    'NOT_FOUND',
    'input.productOptions.0.id',
  ],
  [
    'a variant without a value of an option',
    () => set({ variants: [{ optionValues: [{ optionName: 'Size', name: 'S' }] }] }),
    'BLANK',
    'input.variants.0.optionValues',
  ],
  [
    'an unknown option',
    () => set({ variants: [{ optionValues: [{ optionName: 'Cut', name: 'S' }] }] }),
    'NOT_FOUND',
    'input.variants.0.optionValues.0.optionName',
  ],
  [
    'an unknown value',
    () => set({ variants: [variant('XL', 'Blue')] }),
    'NOT_FOUND',
    'input.variants.0.optionValues.0.name',
  ],
  ['one variant twice', () => set({ variants: [two[0], two[0]] }), 'TAKEN', 'input.variants.1.optionValues'],
  [
    'a variant of another product',
    () => set({ variants: [{ ...two[0], id: other.variants.nodes[0].id }] }),
    'NOT_FOUND',
    'input.variants.0.id',
  ],
  [
    'a new variant without a price',
    () => set({ variants: [...two, variant('S', 'Red')] }),
    'BLANK',
    'input.variants.2.price',
  ],
  [
    'a new product for sale without a price',
    () => shop.set({ title: 'New', status: 'ACTIVE' }),
    'BLANK',
    'input.variants',
  ],
  ['a negative price', () => set({ variants: [{ ...two[0], price: '-1' }] }), 'TOO_SMALL', 'input.variants.0.price'],
  ['too many decimals', () => set({ variants: [{ ...two[0], price: '1.234' }] }), 'INVALID', 'input.variants.0.price'],
  [
    'a huge price',
    () => set({ variants: [{ ...two[0], price: '99999999999999' }] }),
    'TOO_LARGE',
    'input.variants.0.price',
  ],
  [
    'a reduction that is none',
    () => set({ variants: [{ ...two[0], price: '5', compareAtPrice: '4' }] }),
    'TOO_SMALL',
    'input.variants.0.compareAtPrice',
  ],
  [
    'an unknown market',
    () => set({ variants: [{ ...two[0], marketPrices: [{ marketId: 'gid://vitrine/Market/99', price: '1' }] }] }),
    'NOT_FOUND',
    'input.variants.0.marketPrices.0.marketId',
  ],
  [
    'the primary market',
    () => set({ variants: [{ ...two[0], marketPrices: [{ marketId: shop.markets.eur, price: '1' }] }] }),
    'INVALID',
    'input.variants.0.marketPrices.0.marketId',
  ],
  ['a negative weight', () => set({ variants: [{ ...two[0], weight: -1 }] }), 'TOO_SMALL', 'input.variants.0.weight'],
  [
    'a script as a picture',
    () => set({ media: [{ originalSource: 'javascript:alert(1)' }] }),
    'INVALID',
    'input.media.0.originalSource',
  ],
  [
    'one picture twice',
    () => set({ media: many(2, () => ({ originalSource: 'https://p.example/a.jpg' })) }),
    'TAKEN',
    'input.media.1.originalSource',
  ],
  [
    'a metafield without a type',
    () => set({ metafields: [{ namespace: 'custom', key: 'new', value: '1' }] }),
    'BLANK',
    'input.metafields.0.type',
  ],
  [
    'a metafield that is no number',
    () => set({ metafields: [{ namespace: 'custom', key: 'n', type: 'number_integer', value: 'x' }] }),
    'INVALID',
    'input.metafields.0.value',
  ],
];

describe('an input that is not taken', () => {
  it.each(cases)('is %s, and nothing is written', async (_what, mutate, code, field) => {
    const before = await shop.rows();
    const { userErrors, answer } = await mutate();
    expect(answer.errors).toBeUndefined();
    expect(userErrors.map((error) => `${error.code} ${error.field.join('.')}`)).toContain(`${code} ${field}`);
    expect(await shop.rows()).toEqual(before);
  });

  it('tells everything that is wrong at once', async () => {
    const { userErrors } = await set({ title: '', vendor: long, variants: [{ ...two[0], price: '-1', weight: -1 }] });
    expect(userErrors.map(({ field }) => field.join('.')).sort()).toEqual([
      'input.title',
      'input.variants.0.price',
      'input.variants.0.weight',
      'input.vendor',
    ]);
  });
});
