import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { catalogGraph } from './catalog-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let ask: ReturnType<typeof catalogGraph>;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  ask = catalogGraph(shop.database);
  const shirt = await shop.product('shirt', {
    options: { Size: ['Small', 'Large'], Color: ['Red', 'Blue'] },
    missing: ([size, color]) => size === 1 && color === 0,
    soldOut: ([size, color]) => size === 0 && color === 0,
    description: 'A warm shirt for cold days',
    descriptionHtml: '<p>A warm shirt for cold days</p>',
    seoTitle: 'Shirts',
    tags: ['warm'],
    price: 1_250n,
    images: 2,
    ratings: [5, 4, 4],
  });
  const mug = await shop.product('mug', { images: 1 });
  const draft = await shop.product('draft', { status: 'DRAFT' });
  await shop.collection('all', [mug, shirt, draft]);
  const { prisma } = shop.database;
  const red = await prisma.productOptionValue.findFirstOrThrow({ where: { name: 'Red' } });
  await prisma.productOptionValue.update({ where: { id: red.id }, data: { swatchColor: '#ff0000' } });
  const [variant] = await prisma.productVariant.findMany({
    where: { productId: shirt.id },
    orderBy: { position: 'asc' },
  });
  const measure = { quantityValue: 250, quantityUnit: 'ML', referenceValue: 100, referenceUnit: 'ML' };
  await prisma.productVariant.update({ where: { id: variant!.id }, data: measure });
  await prisma.variantPrice.updateMany({ where: { variantId: variant!.id }, data: { compareAtAmount: 2_000n } });
  await prisma.metafield.create({
    data: {
      ownerType: 'Product',
      ownerId: shirt.id,
      namespace: 'custom',
      key: 'care',
      type: 'single_line_text_field',
      value: 'Wash cold',
    },
  });
  const film = await prisma.media.create({
    data: { type: 'EXTERNAL_VIDEO', url: 'https://youtu.be/abcdefghijk', host: 'YOUTUBE' },
  });
  await prisma.productMedia.create({ data: { productId: shirt.id, mediaId: film.id, position: 9 } });
  const words = { resource: 'product', resourceId: shirt.id, language: 'DE' };
  await prisma.translation.create({ data: { ...words, field: 'title', value: 'Hemd' } });
  await prisma.translation.create({
    data: { resource: 'product_option_value', resourceId: red.id, language: 'DE', field: 'name', value: 'Rot' },
  });
});
afterAll(() => shop.close());

describe('a product', () => {
  it('tells all about itself', async () => {
    const { data, errors } = await ask(`{ product(handle: "shirt") {
      id handle title vendor tags description short: description(truncateAt: 7) descriptionHtml availableForSale totalInventory
      seo { title description } onlineStoreUrl trackingParameters isGiftCard requiresSellingPlan variantsCount { count precision }
      priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount } }
      compareAtPriceRange { minVariantPrice { amount } }
      rating { average count scaleMin scaleMax }
      featuredImage { id url altText width }
      care: metafield(key: "care") { value namespace } metafields(identifiers: [{ key: "none" }, { namespace: "custom", key: "care" }]) { value }
      collections(first: 5) { nodes { handle } totalCount }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.product).toMatchObject({
      id: expect.stringMatching(/^gid:\/\/vitrine\/Product\/\d+$/),
      short: 'A warm…',
      availableForSale: true,
      totalInventory: 10,
      seo: { title: 'Shirts', description: null },
      onlineStoreUrl: 'https://shop.example/products/shirt',
      trackingParameters: null,
      variantsCount: { count: 3, precision: 'EXACT' },
      priceRange: { minVariantPrice: { amount: '12.5', currencyCode: 'EUR' }, maxVariantPrice: { amount: '12.52' } },
      rating: { average: 4.33, count: 3, scaleMin: 1, scaleMax: 5 },
      featuredImage: { url: 'https://shop.example/media/shirt-0.svg' },
      care: { value: 'Wash cold', namespace: 'custom' },
      metafields: [null, { value: 'Wash cold' }],
      collections: { nodes: [{ handle: 'all' }], totalCount: '1' },
    });
  });

  it('has options whose values say how they look and which variant to choose', async () => {
    const { data, errors } = await ask(`{ product(handle: "shirt") { options { name values optionValues {
      name swatch { color image { previewImage { url } } } firstSelectableVariant { title } } } first: options(first: 1) { name } } }`);
    expect(errors).toBeUndefined();
    expect(data.product.first).toEqual([{ name: 'Size' }]);
    expect(data.product.options).toEqual([
      {
        name: 'Size',
        values: ['Small', 'Large'],
        optionValues: [
          { name: 'Small', swatch: null, firstSelectableVariant: { title: 'Small / Red' } },
          { name: 'Large', swatch: null, firstSelectableVariant: { title: 'Large / Blue' } },
        ],
      },
      {
        name: 'Color',
        values: ['Red', 'Blue'],
        optionValues: [
          { name: 'Red', swatch: { color: '#ff0000', image: null }, firstSelectableVariant: { title: 'Small / Red' } },
          { name: 'Blue', swatch: null, firstSelectableVariant: { title: 'Small / Blue' } },
        ],
      },
    ]);
  });

  it('finds the variants that a shopper chooses', async () => {
    const { data, errors } = await ask(
      `query ($chosen: [SelectedOptionInput!]!) { product(handle: "shirt") {
      first: selectedOrFirstAvailableVariant { title }
      chosen: selectedOrFirstAvailableVariant(selectedOptions: $chosen, caseInsensitiveMatch: true) { title selectedOptions { name value } }
      exact: variantBySelectedOptions(selectedOptions: $chosen) { title }
      loose: variantBySelectedOptions(selectedOptions: $chosen, caseInsensitiveMatch: true) { title }
      adjacentVariants(selectedOptions: $chosen, caseInsensitiveMatch: true) { title product { handle } }
      encodedVariantExistence encodedVariantAvailability
    } }`,
      {
        chosen: [
          { name: 'size', value: 'small' },
          { name: 'color', value: 'RED' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data.product).toEqual({
      first: { title: 'Small / Blue' },
      chosen: {
        title: 'Small / Red',
        selectedOptions: [
          { name: 'Size', value: 'Small' },
          { name: 'Color', value: 'Red' },
        ],
      },
      exact: null,
      loose: { title: 'Small / Red' },
      adjacentVariants: [{ title: 'Small / Blue', product: { handle: 'shirt' } }],
      encodedVariantExistence: 'v1_0:0-1,1:1,',
      encodedVariantAvailability: 'v1_0:1,1:1,',
    });
  });

  it('has variants with prices, stock and pictures', async () => {
    const { data, errors } =
      await ask(`{ product(handle: "shirt") { variants(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor node {
      sku price { amount currencyCode } compareAtPrice { amount } unitPrice { amount } unitPriceMeasurement { measuredType quantityValue referenceUnit }
      availableForSale currentlyNotInStock quantityAvailable quantityRule { minimum maximum increment } image { url } weightUnit requiresShipping
      storeAvailability(first: 2) { nodes { available quantityAvailable pickUpTime location { name address { formatted } } } }
    } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.product.variants).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.product.variants.edges[0].node).toMatchObject({
      sku: 'shirt-0-0',
      price: { amount: '12.5', currencyCode: 'EUR' },
      compareAtPrice: { amount: '20.0' },
      unitPrice: { amount: '5.0' },
      unitPriceMeasurement: { measuredType: 'VOLUME', quantityValue: 250, referenceUnit: 'ML' },
      availableForSale: false,
      currentlyNotInStock: false,
      quantityRule: { minimum: 1, maximum: null, increment: 1 },
      image: { url: 'https://shop.example/media/shirt-0.svg' },
      storeAvailability: {
        nodes: [{ available: false, quantityAvailable: 0, location: { name: 'Store', address: { formatted: [] } } }],
      },
    });
  });

  it.each([
    ['ID', 'Small / Red,Small / Blue,Large / Blue'],
    ['POSITION', 'Small / Red,Small / Blue,Large / Blue'],
    ['RELEVANCE', 'Small / Red,Small / Blue,Large / Blue'],
    ['SKU', 'Small / Red,Small / Blue,Large / Blue'],
    ['TITLE', 'Large / Blue,Small / Blue,Small / Red'],
  ])('sorts its variants by %s, and backwards', async (sortKey, titles) => {
    const { data } = await ask(
      `query ($key: ProductVariantSortKeys) { product(handle: "shirt") {
      up: variants(first: 9, sortKey: $key) { nodes { title } } down: variants(first: 9, sortKey: $key, reverse: true) { nodes { title } } } }`,
      { key: sortKey },
    );
    const read = (page: { nodes: { title: string }[] }) => page.nodes.map(({ title }) => title);
    expect(read(data.product.up).join()).toBe(titles);
    expect(read(data.product.down)).toEqual(read(data.product.up).reverse());
  });

  it('shows pictures and films', async () => {
    const { data, errors } =
      await ask(`{ product(handle: "shirt") { images(first: 9, sortKey: CREATED_AT) { nodes { url } }
      media(first: 9) { nodes { __typename id alt mediaContentType previewImage { url } ... on MediaImage { image { url } } ... on ExternalVideo { embedUrl originUrl host } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.product.images.nodes).toEqual(
      [0, 1].map((at) => ({ url: `https://shop.example/media/shirt-${at}.svg` })),
    );
    expect(data.product.media.nodes[0]).toMatchObject({
      __typename: 'MediaImage',
      mediaContentType: 'IMAGE',
      image: { url: 'https://shop.example/media/shirt-0.svg' },
    });
    expect(data.product.media.nodes[2]).toMatchObject({
      __typename: 'ExternalVideo',
      previewImage: null,
      host: 'YOUTUBE',
      embedUrl: 'https://www.youtube.com/embed/abcdefghijk',
    });
  });

  it('has reviews by date, helpfulness and stars', async () => {
    const { data, errors } = await ask(`{ product(handle: "shirt") {
      reviews(first: 1, sortKey: RATING, reverse: true) { totalCount nodes { id rating body product { handle } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.product.reviews).toMatchObject({ totalCount: 3, nodes: [{ rating: 5, product: { handle: 'shirt' } }] });
  });

  it('speaks the language and the currency of the buyer', async () => {
    const { data } = await ask(
      `{ product(handle: "shirt") { title handle priceRange { minVariantPrice { amount currencyCode } }
        exact: variantBySelectedOptions(selectedOptions: [{ name: "Size", value: "Small" }, { name: "Color", value: "Rot" }]) { title price { currencyCode } } } }`,
      {},
      { country: 'US', language: 'DE' },
    );
    expect(data.product).toEqual({
      title: 'Hemd',
      handle: 'shirt',
      priceRange: { minVariantPrice: { amount: '25.0', currencyCode: 'USD' } },
      exact: { title: 'Small / Red', price: { currencyCode: 'USD' } },
    });
  });
});

describe('a product that is not published', () => {
  it('is hidden by handle, by id, in lists and in collections', async () => {
    const { id } = await shop.database.prisma.product.findUniqueOrThrow({ where: { handle: 'draft' } });
    const { data } =
      await ask(`{ byHandle: product(handle: "draft") { id } byId: product(id: "gid://vitrine/Product/${id}") { id }
      old: productByHandle(handle: "draft") { id } products(first: 9) { totalCount nodes { handle } }
      collection(handle: "all") { products(first: 9) { totalCount nodes { handle } } } }`);
    expect(data).toMatchObject({
      byHandle: null,
      byId: null,
      old: null,
      products: { totalCount: 2 },
      collection: { products: { totalCount: 2, nodes: [{ handle: 'mug' }, { handle: 'shirt' }] } },
    });
  });
});

describe('wrong arguments', () => {
  it.each([
    ['{ product { id } }', 'Give "handle" or "id"'],
    ['{ product(id: "gid://vitrine/Collection/1") { id } }', 'is not the id of a Product'],
    ['{ product(handle: "shirt") { description(truncateAt: -1) } }', '"truncateAt" is -1'],
    ['{ product(handle: "shirt") { options(first: -1) { id } } }', '"first" is -1'],
    ['{ product(handle: "shirt") { variants { nodes { id } } } }', 'Give "first" or "last"'],
    ['{ product(handle: "shirt") { images(first: 300) { nodes { id } } } }', 'at most 250'],
    ['{ product(handle: "shirt") { featuredImage { url(transform: { maxWidth: 9999 }) } } }', '"maxWidth" is 9999'],
  ])('are named: %s', async (source, message) => {
    expect((await ask(source)).errors![0]!.message).toContain(message);
  });
});
