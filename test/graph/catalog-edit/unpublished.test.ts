import { beforeAll, describe, expect, it } from 'vitest';
import { ContentSearchStore } from '../../../src/services/search/content-search.store.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';
import { useEditShop } from './edit-shop.ts';

const shop = useEditShop();
/** Ids by what they are of; everything that is not published has "Secret" in its names, and nothing else has. */
const ids: Record<string, string> = {};

const gid = (type: string, id: bigint | number | undefined) => `gid://vitrine/${type}/${id}`;
const secret = (handle: string, more: object) => ({
  title: `Secret ${handle}`,
  handle: `secret-${handle}`,
  vendor: 'Secret vendor',
  productType: 'Secret type',
  tags: ['Secret tag'],
  productOptions: [{ name: 'Secret option', values: [{ name: 'Secret value' }] }],
  variants: [
    {
      optionValues: [{ optionName: 'Secret option', name: 'Secret value' }],
      price: '5',
      sku: `Secret-${handle}`,
      metafields: [{ namespace: 'custom', key: 'note', type: 'single_line_text_field', value: 'Secret' }],
    },
  ],
  media: [{ originalSource: `https://p.example/Secret-${handle}.jpg`, alt: 'Secret' }],
  metafields: [{ namespace: 'custom', key: 'note', type: 'single_line_text_field', value: 'Secret' }],
  ...more,
});

beforeAll(async () => {
  const past = '2025-01-01T00:00:00.000Z';
  const seen = await shop.set({
    title: 'Lamp',
    handle: 'lamp',
    status: 'ACTIVE',
    publishedAt: past,
    variants: [{ price: '5' }],
    tags: ['Secret'.slice(0, 1)],
  });
  const { product: draft } = await shop.set(secret('draft', { publishedAt: past }));
  const { product: planned } = await shop.set(
    secret('planned', { status: 'ACTIVE', publishedAt: '2999-01-01T00:00:00.000Z' }),
  );
  const { product: archived } = await shop.set(secret('archived', { status: 'ARCHIVED', publishedAt: past }));
  const { prisma } = shop.graph.database;
  const products = [seen.product, draft, planned, archived].map(({ id }, position) => ({
    productId: BigInt(id.split('/').at(-1)),
    position,
  }));
  const shelf = await prisma.collection.create({
    data: { handle: 'shelf', title: 'Shelf', publishedAt: new Date(past), products: { create: products } },
  });
  const hidden = await prisma.collection.create({
    data: {
      handle: 'secret-shelf',
      title: 'Secret shelf',
      image: { create: { url: 'https://p.example/Secret-shelf.jpg', alt: 'Secret' } },
    },
  });
  const blog = await prisma.blog.create({ data: { handle: 'news', title: 'News' } });
  const article = await prisma.article.create({
    data: {
      ...{ handle: 'secret', title: 'Secret', contentHtml: '', content: 'Secret', authorName: 'Ada' },
      blog: { connect: { id: blog.id } },
      image: { create: { url: 'https://p.example/Secret-article.jpg', alt: 'Secret' } },
    },
  });
  const page = await prisma.page.create({ data: { handle: 'secret', title: 'Secret', body: 'Secret' } });
  const review = await prisma.review.create({
    data: { productId: products[1]?.productId ?? 0n, rating: 5, body: 'Secret', status: 'PUBLISHED' },
  });
  await ContentSearchStore.refresh(prisma);
  const metafields = await prisma.metafield.findMany({ orderBy: { id: 'asc' } });
  Object.assign(ids, {
    seen: seen.product.id,
    draft: draft.id,
    planned: planned.id,
    archived: archived.id,
    variant: draft.variants.nodes[0].id,
    option: draft.options[0].id,
    value: draft.options[0].optionValues[0].id,
    picture: draft.media.nodes[0].id,
    shelf: gid('Collection', shelf.id),
    hidden: gid('Collection', hidden.id),
    hiddenPicture: gid('MediaImage', hidden.imageId ?? 0n),
    article: gid('Article', article.id),
    articlePicture: gid('MediaImage', article.imageId ?? 0n),
    page: gid('Page', page.id),
    review: gid('Review', review.id),
    ofProduct: gid('Metafield', metafields.find(({ ownerType }) => ownerType === 'Product')?.id),
    ofVariant: gid('Metafield', metafields.find(({ ownerType }) => ownerType === 'ProductVariant')?.id),
  });
}, 60_000);

const NODE = `__typename
  ... on Product { title } ... on ProductVariant { sku product { title } } ... on ProductOption { name }
  ... on ProductOptionValue { name firstSelectableVariant { sku } } ... on MediaImage { alt image { url } }
  ... on Metafield { value } ... on Collection { title } ... on Article { title } ... on Page { title } ... on Review { body }`;
const LIST = 'nodes { title } totalCount filters { label values { label count } }';

/** Every path to a record, with the names of the ids that it takes. Each shows staff something secret. */
const paths: Readonly<Record<string, string>> = {
  'product by id': 'product(id: $draft) { title }',
  'product planned': 'product(id: $planned) { title }',
  'product archived': 'product(id: $archived) { title }',
  'product by handle': 'product(handle: "secret-draft") { title }',
  productByHandle: 'productByHandle(handle: "secret-draft") { title }',
  products: `products(first: 10) { ${LIST} }`,
  'products by query': `products(first: 10, query: "vendor:'Secret vendor'") { ${LIST} }`,
  'products by relevance': `products(first: 10, query: "secret", sortKey: RELEVANCE) { ${LIST} }`,
  productTags: 'productTags(first: 10) { nodes }',
  productTypes: 'productTypes(first: 10) { nodes }',
  search: `search(query: "secret", first: 10) { totalCount productFilters { label values { label count } } nodes { ... on Product { title } ... on Article { title } ... on Page { title } } }`,
  'predictiveSearch products': 'predictiveSearch(query: "secr", types: [PRODUCT]) { products { title } }',
  'predictiveSearch pages': 'predictiveSearch(query: "secr", types: [PAGE]) { pages { title } }',
  'predictiveSearch articles': 'predictiveSearch(query: "secr", types: [ARTICLE]) { articles { title } }',
  'predictiveSearch collections': 'predictiveSearch(query: "secr", types: [COLLECTION]) { collections { title } }',
  'predictiveSearch queries': 'predictiveSearch(query: "secr", types: [QUERY]) { queries { text } products { title } }',
  productRecommendations: 'productRecommendations(productId: $seen) { title }',
  'productRecommendations of a draft':
    'a: productRecommendations(productId: $draft) { title } b: product(id: $draft) { title }',
  'collection.products': `collection(id: $shelf) { products(first: 10) { ${LIST} } }`,
  'collection.products by filter': `collection(id: $shelf) { products(first: 10, filters: [{ productVendor: "Secret vendor" }]) { nodes { title } totalCount } }`,
  collection: 'collection(id: $hidden) { title image { url } }',
  collectionByHandle: 'collectionByHandle(handle: "secret-shelf") { title }',
  collections: 'collections(first: 10) { totalCount nodes { title } }',
  'article in its blog':
    'blog(handle: "news") { articles(first: 10) { nodes { title } } articleByHandle(handle: "secret") { title } }',
  articles: 'articles(first: 10) { totalCount nodes { title } }',
  pages: 'pages(first: 10) { totalCount nodes { title } }',
  ...Object.fromEntries(
    [
      ...[
        'draft',
        'planned',
        'archived',
        'variant',
        'option',
        'value',
        'picture',
        'hidden',
        'hiddenPicture',
        'article',
      ],
      ...['articlePicture', 'page', 'review', 'ofProduct', 'ofVariant'],
    ].map((name) => [`node of ${name}`, `node(id: $${name}) { ${NODE} }`]),
  ),
  nodes: `nodes(ids: [$draft, $variant, $option, $value, $picture, $hiddenPicture, $articlePicture, $ofProduct, $review]) { ${NODE} }`,
};

async function ask(viewer: Viewer, path: string) {
  const used = Object.keys(ids).filter((name) => new RegExp(`\\$${name}\\b`).test(path));
  const variables = used.map((name) => `$${name}: ID!`).join(', ');
  const answer = await shop.graph
    .as(viewer)
    .query(
      `query ${variables && `(${variables})`} { ${path} }`,
      Object.fromEntries(used.map((name) => [name, ids[name]])),
    );
  return { errors: answer.errors, text: JSON.stringify(answer.data) };
}

describe('what is not published', () => {
  it.each(Object.entries(paths))('is seen by staff only: %s', async (_name, path) => {
    for (const viewer of [
      guest,
      customer({ id: 1n }),
      staff('support'),
      machine('catalog:read'),
      machine('catalog:write'),
    ]) {
      const { errors, text } = await ask(viewer, path);
      const sees = viewer.scopes.has('catalog:read');
      const found = /secret/i.test(text);
      expect([viewer.kind, [...viewer.scopes].join(), found]).toEqual([viewer.kind, [...viewer.scopes].join(), sees]);
      if (sees || viewer.kind === 'guest') expect(errors).toBeUndefined();
    }
  });

  it('does not count for shoppers either', async () => {
    const { text } = await ask(
      guest,
      `products(first: 1) { totalCount } collection(id: $shelf) { products(first: 1) { totalCount } }`,
    );
    expect(JSON.parse(text)).toEqual({ products: { totalCount: 1 }, collection: { products: { totalCount: 1 } } });
  });
});
