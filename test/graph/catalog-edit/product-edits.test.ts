import { beforeEach, describe, expect, it } from 'vitest';
import { PRODUCT, REST, shirt, useEditShop } from './edit-shop.ts';

const shop = useEditShop();
let product: any; // eslint-disable-line @typescript-eslint/no-explicit-any
let made = 0;
beforeEach(async () => {
  ({ product } = await shop.set({ ...shirt(shop.markets.usd), handle: `shirt-${(made += 1)}` }));
});
const rowId = (id: string) => BigInt(id.split('/').at(-1) ?? '');
const titles = async (query: string) => {
  const answer = await shop.graph.query<{ search: { nodes: { title: string }[] } }>(
    `query ($query: String!) { search(query: $query, first: 10, types: [PRODUCT]) { nodes { ... on Product { title } } } }`,
    { query },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.search.nodes.map(({ title }) => title);
};

describe('productCreate', () => {
  const create = (input: object) =>
    shop.run(
      `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { ${PRODUCT} } ${REST} } }`,
      { input },
    );

  it('makes a draft whose handle comes from its title, with a number where that is taken', async () => {
    const [first, second] = [await create({ title: 'Étui à stylo' }), await create({ title: 'Étui à stylo' })];
    expect(first.product).toMatchObject({ handle: 'étui-à-stylo', status: 'DRAFT', version: 1 });
    expect(second.product.handle).toBe('étui-à-stylo-1');
  });

  it('lets one of two take a handle at once', async () => {
    const both = await Promise.all([create({ title: 'A', handle: 'race' }), create({ title: 'B', handle: 'race' })]);
    expect(both.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['TAKEN', undefined]);
    expect(await shop.prisma().product.count({ where: { handle: 'race' } })).toBe(1);
  });
});

describe('productUpdate', () => {
  const update = (input: object, expectedVersion?: number) =>
    shop.run(
      `mutation ($id: ID!, $input: ProductUpdateInput!, $expectedVersion: Int) {
        productUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { product { ${PRODUCT} } ${REST} } }`,
      { id: product.id, input, expectedVersion },
    );

  it('changes only the fields that are given, and counts the change', async () => {
    const { product: after } = await update({ vendor: 'Weft', tags: ['new'] });
    expect(after).toEqual({ ...product, vendor: 'Weft', tags: ['new'], version: 2, updatedAt: after.updatedAt });
    const entry = await shop.prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } });
    expect(entry).toMatchObject({
      action: 'productUpdate',
      after: { vendor: 'Weft', tags: ['new'] },
      actorName: 'merchandiser',
    });
    expect(Object.keys(entry?.before as object).sort()).toEqual(['tags', 'vendor']);
  });

  it('lets exactly one of two editors of one version win, and tells the other both versions', async () => {
    const both = await Promise.all([update({ title: 'Mine' }, 1), update({ title: 'Yours' }, 1)]);
    const [lost, won] = both[0].product ? [both[1], both[0]] : [both[0], both[1]];
    expect(won).toMatchObject({ userErrors: [], conflict: null, product: { version: 2 } });
    expect(lost).toMatchObject({ product: null, conflict: { expectedVersion: 1, currentVersion: 2 } });
    expect(lost.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['expectedVersion'] }]);
    expect(await shop.prisma().product.findUnique({ where: { id: rowId(product.id) } })).toMatchObject({
      title: won.product.title,
      version: 2,
    });
  });

  it('has both changes of two editors who expect nothing', async () => {
    await Promise.all([update({ vendor: 'Weft' }), update({ productType: 'Tops' })]);
    expect(await shop.prisma().product.findUnique({ where: { id: rowId(product.id) } })).toMatchObject({
      vendor: 'Weft',
      productType: 'Tops',
      version: 3,
    });
  });

  it('puts it on the shelves whose rules it fits and into the search, at once', async () => {
    const shelf = await shop.prisma().collection.create({
      data: {
        handle: `weft-${made}`,
        title: 'Weft',
        publishedAt: new Date('2025-01-01'),
        rules: { match: 'ALL', rules: [{ column: 'VENDOR', relation: 'EQUALS', condition: 'Weft' }] },
      },
    });
    const on = () =>
      shop.prisma().collectionProduct.count({ where: { collectionId: shelf.id, productId: rowId(product.id) } });
    await update({ vendor: 'Weft', title: `Zanzibar${made}` });
    expect([await on(), await titles(`zanzibar${made}`)]).toEqual([1, [`Zanzibar${made}`]]);
    await update({ vendor: 'Loom', title: 'Shirt' });
    expect([await on(), await titles(`zanzibar${made}`)]).toEqual([0, []]);
  });
});

describe('publishing', () => {
  const publish = (publishDate?: string) =>
    shop.run(
      `mutation ($id: ID!, $publishDate: DateTime) { productPublish(id: $id, publishDate: $publishDate) { product { ${PRODUCT} } ${REST} } }`,
      { id: product.id, publishDate },
    );
  const seen = async () => {
    const { data } = await shop.graph.query(`query ($id: ID!) { product(id: $id) { title } }`, { id: product.id });
    return data?.['product'] !== null;
  };

  it('shows, hides and plans', async () => {
    expect(await seen()).toBe(true);
    await shop.run(`mutation ($id: ID!) { productUnpublish(id: $id) { product { id } ${REST} } }`, { id: product.id });
    expect(await seen()).toBe(false);
    const planned = await publish('2999-01-01T00:00:00.000Z');
    expect(planned.product).toMatchObject({
      isPublished: false,
      publishedOn: '2999-01-01T00:00:00.000Z',
      status: 'ACTIVE',
    });
    expect(await seen()).toBe(false);
    expect((await publish()).product.isPublished).toBe(true);
    expect(await seen()).toBe(true);
  });

  it('writes nothing where it is published already', async () => {
    const before = await shop.rows();
    expect((await publish()).product).toMatchObject({ version: 1, publishedOn: '2025-01-01T00:00:00.000Z' });
    expect(await shop.rows()).toEqual(before);
  });
});

describe('productDelete', () => {
  it('keeps the product and its variants for orders, and leaves nothing else of it', async () => {
    const german = [{ key: 'title', locale: 'DE', value: 'Hemd' }];
    await shop.run(
      `mutation ($id: ID!, $translations: [TranslationInput!]!) { translationsRegister(resourceId: $id, translations: $translations) { ${REST} } }`,
      { id: product.id, translations: german },
    );
    const id = rowId(product.id);
    const { answer } = await shop.run(
      `mutation ($id: ID!) { productDelete(id: $id, expectedVersion: 2) { deletedProductId ${REST} } }`,
      { id: product.id },
    );
    expect(answer.data).toMatchObject({ productDelete: { deletedProductId: product.id, userErrors: [] } });
    const { prisma } = shop.graph.database;
    const left = await Promise.all([
      prisma.product.count({ where: { id } }),
      prisma.productVariant.count({ where: { productId: id } }),
      prisma.productSearch.count({ where: { productId: id } }),
      prisma.translation.count({ where: { resource: 'product', resourceId: id } }),
      prisma.metafield.count({ where: { ownerType: 'Product', ownerId: id } }),
      prisma.media.count({
        where: { id: { in: product.media.nodes.map((media: { id: string }) => rowId(media.id)) } },
      }),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
    const retired = await prisma.retiredRecord.findMany({
      where: {
        OR: [
          { type: 'Product', id },
          {
            type: 'ProductVariant',
            id: { in: product.variants.nodes.map((variant: { id: string }) => rowId(variant.id)) },
          },
        ],
      },
      orderBy: { type: 'asc' },
    });
    expect(retired).toHaveLength(4);
    expect(retired[0]?.record).toMatchObject({
      handle: product.handle,
      title: 'Shirt',
      media: [{ alt: 'Blue' }, { alt: 'Red' }],
    });
    const notes = await prisma.auditEntry.findMany({
      where: { action: 'productDelete', resourceType: 'Product', resourceId: id },
    });
    expect(notes).toMatchObject([{ before: { handle: product.handle }, after: null }]);
  });

  it('takes its words out of the dictionary again', async () => {
    const words = () =>
      shop.prisma().$queryRaw`SELECT language, lexeme, documents FROM search_lexeme WHERE documents > 0 ORDER BY 1, 2`;
    const before = await words();
    const { product: odd } = await shop.set({
      title: 'Quetzalcoatlus soft',
      handle: 'odd',
      variants: [{ price: '1' }],
    });
    expect(await words()).not.toEqual(before);
    await shop.run(`mutation ($id: ID!) { productDelete(id: $id) { ${REST} } }`, { id: odd.id });
    expect(await words()).toEqual(before);
  });
});

describe('productsBulkUpdate', () => {
  const bulk = (products: object[], input: object) =>
    shop.run(
      `mutation ($products: [ProductVersionInput!]!, $input: ProductsBulkUpdateInput!) {
        productsBulkUpdate(products: $products, input: $input) { products { id title vendor tags status version } ${REST} } }`,
      { products, input },
    );

  it('changes 250 products with as many statements as two', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({
      handle: `bulk-${made}-${at}`,
      title: `Bulk ${at}`,
      tags: ['old', 'kept'],
    }));
    const all = await shop.prisma().product.createManyAndReturn({ data: rows });
    const ids = all.map(({ id }) => ({ id: `gid://vitrine/Product/${id}`, expectedVersion: 1 }));
    const input = { status: 'ARCHIVED', vendor: 'Weft', tagsAdd: ['new'], tagsRemove: ['old'] };
    const two = await bulk(ids.slice(0, 2), input);
    const many = await bulk(ids.slice(2), input);
    expect([two.userErrors, many.userErrors]).toEqual([[], []]);
    expect(many.answer.statements).toBe(two.answer.statements);
    const changed = await shop.prisma().product.count({
      where: {
        handle: { startsWith: `bulk-${made}-` },
        status: 'ARCHIVED',
        vendor: 'Weft',
        tags: { equals: ['kept', 'new'] },
        version: 2,
      },
    });
    expect(changed).toBe(250);
    expect(await shop.prisma().auditEntry.count({ where: { action: 'productsBulkUpdate' } })).toBe(250);
  });
});
