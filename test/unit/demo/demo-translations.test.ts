import { describe, expect, it } from 'vitest';
import { makeDemoRows } from './demo-fixture.ts';

/** Words that read the same in both languages, so that no translation is written. */
const SHARED = new Set([
  'Journal',
  'Material',
  'Skerry',
  'Filter',
  'Espresso',
  'Set',
  'Format',
  'Shirt',
  'Vase',
  'Fjord',
  'Sand',
]);
const demo = makeDemoRows({ products: 120, reviews: 0 });
const german = new Map(
  (demo.get('translation') ?? []).map((t) => [`${t.resource}/${t.resource_id}/${t.field}`, String(t.value)]),
);
const texts = (table: string, column: string, field: string) =>
  (demo.get(table) ?? []).map((row) => ({ key: `${table}/${row.id}/${field}`, english: String(row[column]) }));

describe('the German of the demo shop', () => {
  it.each([
    ['product', 'title', 'title'],
    ['product', 'description_html', 'descriptionHtml'],
    ['product', 'description', 'description'],
    ['product', 'product_type', 'productType'],
    ['product', 'seo_title', 'seoTitle'],
    ['product', 'seo_description', 'seoDescription'],
    ['collection', 'title', 'title'],
    ['collection', 'description', 'description'],
    ['page', 'title', 'title'],
    ['page', 'body', 'body'],
    ['article', 'title', 'title'],
    ['article', 'content_html', 'contentHtml'],
    ['article', 'excerpt', 'excerpt'],
    ['shop_policy', 'body', 'body'],
    ['menu_item', 'title', 'title'],
    ['media', 'alt', 'alt'],
    ['product_option', 'name', 'name'],
  ])('says %s.%s in German', (table, column, field) => {
    const missing = texts(table, column, field).filter(({ key, english }) => !german.get(key) && !SHARED.has(english));
    expect(missing).toEqual([]);
  });

  it('leaves no placeholder open in either language', () => {
    const all = [
      ...german.values(),
      ...[...demo.values()].flat().flatMap((row) => Object.values(row).filter((v) => typeof v === 'string')),
    ];
    expect(all.filter((text) => /\{\w+\}|undefined|null,/.test(text))).toEqual([]);
  });
});
