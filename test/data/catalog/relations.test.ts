import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection, Product } from '../../../src/generated/prisma/client.ts';
import {
  optionValues,
  productFirstVariant,
  variantProduct,
} from '../../../src/loaders/catalog/product-variant.relations.ts';
import {
  productCollections,
  productFeaturedImage,
  productImages,
  productMedia,
  productOptions,
  productVariants,
} from '../../../src/loaders/catalog/product.relations.ts';
import { variantStoreAvailability } from '../../../src/loaders/inventory/inventory.relations.ts';
import { productReviews } from '../../../src/loaders/reviews/review.relations.ts';
import type { Loaders } from '../../../src/loaders/loaders.ts';
import type { Connection } from '../../../src/loaders/support/connection.ts';
import type { PageArgs } from '../../../src/loaders/support/page.ts';
import type { ToPage } from '../../../src/loaders/support/relation.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { CollectionService } from '../../../src/services/catalog/collection.service.ts';
import { ProductVariantService } from '../../../src/services/catalog/product-variant.service.ts';
import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from './catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let products: Product[];
let shelves: Collection[];

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  products = [];
  for (let at = 0; at < 6; at++)
    products.push(
      await shop.product(`p${at}`, {
        options: { Size: ['S', 'M', 'L'] },
        images: 3,
        ratings: [5, 4, 3],
        soldOut: ([size]) => size === at % 3,
      }),
    );
  shelves = [];
  for (let at = 0; at < 6; at++) shelves.push(await shop.collection(`c${at}`, products.slice(at)));
});
afterAll(() => shop.close());

async function statements(work: (loaders: Loaders) => Promise<unknown>): Promise<number> {
  const meter = newMeter();
  await metered(meter, () => work(shop.loaders()));
  return meter.count;
}

// What the lists hold does not matter here, but that every row has an id.
const paged = [productVariants, productMedia, productImages, productCollections, productReviews] as unknown as ToPage<
  Product,
  { id: bigint }
>[];
const named = paged.map((relation) => [relation.name, relation] as const);

describe('a relation that is read in pages', () => {
  it.each(named)(
    '%s: a page of each parent with one statement, and its count with one more',
    async (_name, relation) => {
      const read = async (loaders: Loaders) =>
        Promise.all(products.map((product) => loaders.page(relation, product, { first: 2 })));
      expect(await statements(read)).toBe(1);
      const count = async (loaders: Loaders) => Promise.all((await read(loaders)).map((page) => page.totalCount()));
      expect(await statements(count)).toBe(2);
    },
  );

  it.each(named)('%s: walked forwards and backwards is the same list', async (_name, relation) => {
    const loaders = shop.loaders();
    const parent = products[2]!;
    const whole = await loaders.page(relation, parent, { first: 50 });
    const walk = async (step: (cursor: string | null) => PageArgs, forwards: boolean): Promise<bigint[]> => {
      const ids: bigint[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const page: Connection<{ id: bigint }> = await shop.loaders().page(relation, parent, step(cursor));
        const read = page.nodes.map(({ id }) => id);
        if (forwards) ids.push(...read);
        else ids.unshift(...read);
        const info = page.pageInfo();
        [cursor, more] = forwards ? [info.endCursor, info.hasNextPage] : [info.startCursor, info.hasPreviousPage];
      }
      return ids;
    };
    const expected = whole.nodes.map(({ id }) => id);
    expect(expected.length).toBe(await whole.totalCount());
    expect(await walk((after) => ({ first: 1, after }), true)).toEqual(expected);
    expect(await walk((before) => ({ last: 1, before }), false)).toEqual(expected);
  });
});

describe('a relation to one or all', () => {
  it('is followed for all parents with one statement', async () => {
    expect(
      await statements((loaders) => Promise.all(products.map((product) => loaders.one(productFeaturedImage, product)))),
    ).toBe(1);
    expect(
      await statements((loaders) => Promise.all(products.map((product) => loaders.many(productOptions, product)))),
    ).toBe(1);
    expect(
      await statements((loaders) => Promise.all(products.map((product) => loaders.many(productFirstVariant, product)))),
    ).toBe(1);
  });

  it('gives the first variant that can be bought', async () => {
    const first = await Promise.all(
      products.slice(0, 2).map((product) => shop.loaders().many(productFirstVariant, product)),
    );
    expect(first.map(([variant]) => variant!.title)).toEqual(['M', 'S']);
  });

  it('gives values in order, and leads back to the product', async () => {
    const loaders = shop.loaders();
    const [option] = await loaders.many(productOptions, products[0]!);
    expect((await loaders.many(optionValues, option!)).map(({ name }) => name)).toEqual(['S', 'M', 'L']);
    const [variant] = await loaders.many(productFirstVariant, products[0]!);
    expect((await loaders.one(variantProduct, variant!))!.handle).toBe('p0');
    expect((await loaders.page(variantStoreAvailability, variant!, { first: 5 })).nodes).toMatchObject([{ onHand: 5 }]);
  });
});

describe('the pages of collections', () => {
  it('are read with one statement, empty collections among them', async () => {
    const empty = await shop.collection('empty', []);
    const read = (loaders: Loaders) => {
      const collections = new CollectionService(loaders, new FacetService(loaders, shop.buyer), shop.buyer);
      return Promise.all([...shelves, empty].map((shelf) => collections.products(shelf, { first: 2 })));
    };
    expect(await statements(read)).toBe(1);
    const pages = await read(shop.loaders());
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2, 2, 2, 1, 0]);
    expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });
});

describe('choosing variants of many products', () => {
  it('takes as many statements as of one', async () => {
    const ask = (some: Product[]) => (loaders: Loaders) => {
      const variants = new ProductVariantService(loaders);
      const selection = { selectedOptions: [{ name: 'Size', value: 'M' }], ignoreUnknownOptions: true };
      return Promise.all(
        some.map((product) =>
          Promise.all([
            variants.selectedOrFirstAvailable(product, selection),
            variants.withSelectedOptions(product, selection),
            variants.adjacent(product, selection),
            variants.encodedExistence(product),
            variants.encodedAvailability(product),
          ]),
        ),
      );
    };
    const one = await statements(ask(products.slice(0, 1)));
    expect(await statements(ask(products))).toBe(one);
    expect(one).toBe(4); // variants, options, values, and the variants chosen
  });
});
