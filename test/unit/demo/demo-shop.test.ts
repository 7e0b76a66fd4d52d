import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../../src/services/demo/content/collections.ts';
import { MARKETS } from '../../../src/services/demo/content/markets.ts';
import { MENUS } from '../../../src/services/demo/content/menus.ts';
import { checkDigit } from '../../../src/services/demo/catalog/ean13.ts';
import { parsePictureName } from '../../../src/services/media/picture-name.ts';
import { makeDemoRows } from './demo-fixture.ts';

const demo = makeDemoRows();
const rowsOf = (table: string) => demo.get(table) ?? [];
const hashOf = (seed: string) =>
  createHash('sha256')
    .update(JSON.stringify([...makeDemoRows({ products: 60, reviews: 300, seed })]))
    .digest('hex');

describe('the demo shop', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    expect(hashOf('a')).toBe(hashOf('a'));
    expect(hashOf('a')).not.toBe(hashOf('b'));
  });

  it('has what it is asked for', () => {
    expect(rowsOf('product')).toHaveLength(500);
    expect(rowsOf('review')).toHaveLength(5_000);
    expect(rowsOf('collection')).toHaveLength(12);
    expect(rowsOf('article')).toHaveLength(15);
    expect(rowsOf('shop_policy')).toHaveLength(8);
    expect(MENUS.map(({ handle }) => handle)).toEqual(['main-menu', 'footer']);
    expect(new Set(rowsOf('product').map(({ vendor }) => vendor)).size).toBeGreaterThan(24);
  });

  it('has products of every condition, among them some with more than a hundred variants', () => {
    const conditions = new Set(rowsOf('product').map(({ status }) => status));
    expect([...conditions].sort()).toEqual(['ACTIVE', 'ARCHIVED', 'DRAFT']);
    expect(rowsOf('product').filter(({ is_gift_card }) => is_gift_card)).toHaveLength(1);
    expect(rowsOf('product').filter(({ published_at }) => String(published_at) > '2030')).not.toHaveLength(0);
    expect(rowsOf('product_variant').filter((v) => v.inventory_policy === 'CONTINUE')).not.toHaveLength(0);
    expect(rowsOf('product_variant').filter((v) => v.inventory_tracked === false)).not.toHaveLength(0);
    const sizes = rowsOf('product').map(({ variants_count }) => Number(variants_count));
    expect(sizes.filter((size) => size > 100).length).toBeGreaterThanOrEqual(3);
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(10);
  });

  it('gives each handle, SKU and barcode once', () => {
    for (const [table, column] of [
      ['product', 'handle'],
      ['product', 'title'],
      ['product_variant', 'sku'],
      ['product_variant', 'barcode'],
    ] as const) {
      const values = rowsOf(table).map((row) => row[column]);
      expect(new Set(values).size, `${table}.${column}`).toBe(values.length);
    }
  });

  it('keeps titles and handles apart in the large shop too', { timeout: 120_000 }, () => {
    const titles = new Set<unknown>();
    const handles = new Set<unknown>();
    for (const { title, handle } of makeDemoRows({ products: 3_000, reviews: 0 }).get('product') ?? []) {
      titles.add(title);
      handles.add(handle);
    }
    expect([titles.size, handles.size]).toEqual([3_000, 3_000]);
  });

  it('prices every variant above zero in every market, and reduces it only downwards', () => {
    const prices = rowsOf('variant_price') as { amount: number; compare_at_amount: number | null }[];
    expect(prices).toHaveLength(rowsOf('product_variant').length * MARKETS.length);
    expect(prices.filter(({ amount }) => !Number.isInteger(amount) || amount <= 0)).toEqual([]);
    expect(prices.filter((p) => p.compare_at_amount !== null && p.compare_at_amount <= p.amount)).toEqual([]);
    expect(prices.filter((p) => p.compare_at_amount !== null)).not.toHaveLength(0);
  });

  it('writes valid EAN-13 barcodes', () => {
    const wrong = rowsOf('product_variant').filter(({ barcode }) => {
      const digits = String(barcode);
      return !/^\d{13}$/.test(digits) || checkDigit(digits.slice(0, 12)) !== Number(digits[12]);
    });
    expect(wrong).toEqual([]);
    expect(checkDigit('400638133393')).toBe(1); // The example in the standard's own documentation.
  });

  it('shows swatches that CSS understands, and only for colours', () => {
    const swatches = rowsOf('product_option_value').flatMap(({ swatch_color }) => swatch_color ?? []);
    expect(swatches.length).toBeGreaterThan(100);
    expect(swatches.filter((color) => !/^#[0-9a-f]{6}$/.test(String(color)))).toEqual([]);
  });

  it('makes variants of option values of their own product, each combination once', () => {
    const owner = new Map(rowsOf('product_option_value').map(({ id, product_id }) => [id, product_id]));
    const seen = new Set<string>();
    for (const { product_id, option_value_ids } of rowsOf('product_variant')) {
      const ids = option_value_ids as number[];
      expect(ids.map((id) => owner.get(id))).toEqual(ids.map(() => product_id));
      seen.add(ids.join());
    }
    expect(seen.size).toBe(rowsOf('product_variant').length);
  });

  it('names only pictures that can be drawn', () => {
    const names = rowsOf('media').map(({ url }) => String(url).replace('/media/', ''));
    expect(names.filter((name) => parsePictureName(name) === null)).toEqual([]);
  });

  it('fills every collection', () => {
    const filled = new Set(rowsOf('collection_product').map(({ collection_id }) => collection_id));
    expect(filled.size).toBe(COLLECTIONS.length);
  });

  it('points every menu item that names a record at one', () => {
    const lost = rowsOf('menu_item').filter(
      (i) => ['COLLECTION', 'PAGE', 'BLOG', 'SHOP_POLICY'].includes(String(i.type)) && i.resource_id === null,
    );
    expect(lost).toEqual([]);
  });
});
