import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Product } from '../../../src/generated/prisma/client.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { catalogGraph } from './catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let ask: ReturnType<typeof catalogGraph>;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  ask = catalogGraph(shop.database);
  const products: Product[] = [];
  for (let at = 0; at < 20; at++)
    products.push(
      await shop.product(`p${at}`, {
        options: { Size: ['S', 'M'], Color: ['Red', 'Blue'] },
        images: 2,
        ratings: [5, 4],
      }),
    );
  for (let at = 0; at < 20; at++) await shop.collection(`c${at}`, products.slice(at));
});
afterAll(() => shop.close());

const variant = `title price { amount } compareAtPrice { amount } unitPrice { amount } image { url } selectedOptions { name value }
  product { handle } metafield(key: "care") { value } storeAvailability(first: 2) { totalCount nodes { location { name } } }`;
const product = `title priceRange { minVariantPrice { amount } } compareAtPriceRange { maxVariantPrice { amount } } featuredImage { url }
  options { optionValues { name firstSelectableVariant { ${variant} } swatch { image { id } } } values }
  variants(first: 3) { totalCount nodes { ${variant} } }
  selectedOrFirstAvailableVariant { ${variant} }
  variantBySelectedOptions(selectedOptions: [{ name: "Size", value: "S" }, { name: "Color", value: "Red" }]) { ${variant} }
  adjacentVariants { ${variant} } encodedVariantExistence encodedVariantAvailability
  media(first: 2) { totalCount nodes { id previewImage { url } } } images(last: 2) { nodes { url } }
  collections(first: 2) { totalCount nodes { handle image { url } metafield(key: "care") { value } } }
  reviews(first: 1) { totalCount nodes { product { handle } } } rating { average }
  metafields(identifiers: [{ key: "care" }, { key: "origin" }]) { value }`;

it.each([
  ['products', `query ($first: Int) { products(first: $first) { totalCount nodes { ${product} } } }`],
  [
    'collections and their products',
    `query ($first: Int) { collections(first: $first) { nodes { image { url } products(first: 3) { totalCount nodes { ${product} } } } } }`,
  ],
  [
    'the products of a collection',
    `query ($first: Int) { collection(handle: "c0") { products(first: $first, sortKey: PRICE) { nodes { ${product} } } } }`,
  ],
])(
  '%s: 20 of them take no more statements than the query has fields that read, however many rows hang on them',
  async (_name, source) => {
    const few = await ask(source, { first: 2 });
    const many = await ask(source, { first: 20 });
    expect(many.errors).toBeUndefined();
    // Several fields that read the same table at once share a statement when their turns coincide, so the number is not
    // the same every time; but it is bounded by the fields. That each field alone never grows is the growth proof's matter.
    expect(few.statements).toBeLessThan(60);
    expect(many.statements).toBeLessThan(60);
  },
);
