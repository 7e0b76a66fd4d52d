import { describe, expect, it } from 'vitest';
import type { ImportShop } from '../../../src/services/catalog/import/import-shop.ts';
import { toHandle } from '../../../src/services/catalog/import/product-handle.ts';
import { readProductHeader } from '../../../src/services/catalog/import/product-header.ts';

const market = (id: bigint, currencyCode: string, ...names: string[]) => ({
  id,
  isPrimary: id === 1n,
  currencyCode,
  rateMicros: 1_000_000n,
  names,
});
const shop: ImportShop = {
  markets: [market(1n, 'EUR', 'Europe', 'eu'), market(2n, 'JPY', 'Nihon', 'jp', 'Japan', 'JP')],
  locationId: 1n,
};
const read = (...names: string[]) => readProductHeader(names, shop);

describe('readProductHeader', () => {
  it('knows a column by each of its names, in any case and order', () => {
    const old = read('variant price', 'HANDLE', 'Body (HTML)', 'Variant  Grams', 'Image Src');
    const renewed = read('Price', 'URL handle', 'Description', 'Weight value (grams)', 'Product image URL');
    expect([...old.columns]).toEqual([...renewed.columns]);
    expect([...old.columns.keys()]).toEqual(['price', 'handle', 'descriptionHtml', 'grams', 'imageUrl']);
    expect(old.warnings).toEqual([]);
  });

  it('finds options, also where their columns are apart', () => {
    expect(read('Handle', 'Option2 Value', 'Option1 Name', 'Option1 value', 'Option2 name').options).toEqual([
      { name: 2, value: 3 },
      { name: 4, value: 1 },
    ]);
  });

  it('finds the prices of markets by name, handle, or only country, and says which it does not know', () => {
    const header = read('Handle', 'Price', 'Price / Europe', 'Price / Japan', 'Compare At Price / jp', 'Price / Mars');
    expect(header.markets.map(({ index, marketId, kind }) => [index, marketId, kind])).toEqual([
      [2, 1n, 'price'],
      [3, 2n, 'price'],
      [4, 2n, 'compareAtPrice'],
    ]);
    expect(header.warnings).toEqual(['Column "Price / Mars" names no market of this shop (Europe, Nihon); left out.']);
  });

  it('keeps what the catalog has no field for as metafields, each once', () => {
    const header = read(
      ...[
        'Title',
        'Price',
        'Google Shopping / Custom Label 0',
        'Care (product.metafields.my_ns.care-text)',
        'Cut (variant.metafields.custom.cut)',
      ],
      ...['Included / United States', 'Product Category', 'Standard Product Type'],
    );
    expect(header.metafields.map(({ ownerType, namespace, key }) => `${ownerType} ${namespace}.${key}`)).toEqual([
      'Product mm-google-shopping.custom_label_0',
      'Product my_ns.care-text',
      'ProductVariant custom.cut',
      'Product markets.included_united_states',
      'Product standard.product_category',
    ]);
    expect(header.warnings).toEqual(['Column "Standard Product Type" repeats an earlier metafield; left out.']);
  });

  it('leaves out what it knows and does not keep without a word, such as what an item costs the shop', () => {
    expect(read('Title', 'Price', 'Cost per item', 'Variant Tax Code', 'Variant Fulfillment Service').warnings).toEqual(
      [],
    );
  });

  it('tells a file about products from one about their variants', () => {
    expect(read('Handle', 'Tags').describesVariants).toBe(false);
    expect(read('Handle', 'SKU').describesVariants).toBe(true);
  });

  it('refuses a file without handle and title, and one that says a thing twice', () => {
    expect(() => read('Name', 'Cost')).toThrow('This is no product export');
    expect(() => read('Title', 'Price', 'Variant Price')).toThrow('"Price" and "Variant Price" mean the same');
  });
});

describe('toHandle', () => {
  it.each([
    ['floor-lamp', 'floor-lamp'],
    ['Floor Lamp', 'floor-lamp'],
    [' 5" Nail/Screw ', '5-nail-screw'],
    ['Käthe’s Töpfe', 'käthes-töpfe'],
    ['茶碗', '茶碗'],
    ['!!!', ''],
  ])('makes %j %j', (text, handle) => {
    expect(toHandle(text)).toBe(handle);
    expect(toHandle(handle)).toBe(handle);
  });
});
