import { beforeAll, describe, expect, it } from 'vitest';
import { machine, staff } from '../../support/viewers.ts';
import { REST, shirt, useEditShop } from './edit-shop.ts';

const shop = useEditShop();
let product: any; // eslint-disable-line @typescript-eslint/no-explicit-any
beforeAll(async () => {
  ({ product } = await shop.set(shirt(shop.markets.usd)));
});

const register = (resourceId: string, translations: object[], expectedVersion?: number, as = shop.editor()) =>
  shop.run(
    `mutation ($resourceId: ID!, $translations: [TranslationInput!]!, $expectedVersion: Int) {
      translationsRegister(resourceId: $resourceId, translations: $translations, expectedVersion: $expectedVersion) {
        translations { key locale value } ${REST} } }`,
    { resourceId, translations, expectedVersion },
    as,
  );
const german = async () => {
  const { data } = await shop.graph.query<{ product: object }>(
    `query ($id: ID!) @inContext(language: DE) { product(id: $id) { title description descriptionHtml options { name optionValues { name } }
      media(first: 1) { nodes { alt } } } }`,
    { id: product.id },
  );
  return data?.product;
};
const version = async () => (await shop.prisma().product.findUniqueOrThrow({ where: { handle: 'shirt' } })).version;

describe('translationsRegister', () => {
  it('says a product in another language, harmless and with its plain text, and finds it by that', async () => {
    const { answer } = await register(product.id, [
      { key: 'title', locale: 'DE', value: 'Hemd' },
      { key: 'descriptionHtml', locale: 'DE', value: '<p>Weich<script>x</script></p>' },
    ]);
    expect(answer.data?.['translationsRegister']).toEqual({
      translations: [
        { key: 'title', locale: 'DE', value: 'Hemd' },
        { key: 'descriptionHtml', locale: 'DE', value: '<p>Weich</p>' },
      ],
      userErrors: [],
      conflict: null,
    });
    expect(await german()).toMatchObject({ title: 'Hemd', description: 'Weich', descriptionHtml: '<p>Weich</p>' });
    expect(await version()).toBe(2);
    const { data } = await shop.graph.query(
      `query @inContext(language: DE) { search(query: "hemd", first: 1, types: [PRODUCT]) { totalCount } }`,
    );
    expect(data).toEqual({ search: { totalCount: 1 } });
    expect(await shop.prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      action: 'translationsRegister',
      resourceType: 'Product',
      before: { 'title in DE': null },
      after: { 'title in DE': 'Hemd', 'description in DE': 'Weich' },
    });
  });

  it('writes nothing when it is said again', async () => {
    const before = await shop.rows();
    expect((await register(product.id, [{ key: 'title', locale: 'DE', value: 'Hemd' }])).userErrors).toEqual([]);
    expect(await shop.rows()).toEqual(before);
  });

  it('counts texts of what is under a product as changes of the product', async () => {
    const [size] = product.options;
    await register(size.id, [{ key: 'name', locale: 'DE', value: 'Größe' }], 2);
    await register(size.optionValues[0].id, [{ key: 'name', locale: 'DE', value: 'Klein' }], 3);
    await register(product.media.nodes[0].id, [{ key: 'alt', locale: 'DE', value: 'Blau' }], 4);
    expect(await german()).toMatchObject({
      options: [{ name: 'Größe', optionValues: [{ name: 'Klein' }, { name: 'M' }] }, {}],
      media: { nodes: [{ alt: 'Blau' }] },
    });
    expect(await version()).toBe(5);
    const { conflict } = await register(size.id, [{ key: 'name', locale: 'DE', value: 'Weite' }], 4);
    expect(conflict).toEqual({ expectedVersion: 4, currentVersion: 5 });
  });

  it('leaves texts of the content to its editors, and those of the catalog to the catalog’s', async () => {
    const page = await shop
      .prisma()
      .page.create({ data: { handle: 'about', title: 'About', body: '', publishedAt: new Date() } });
    const ask = (scope: 'catalog:write' | 'content:write', resourceId: string, key: string) =>
      shop.graph
        .as(machine(scope))
        .query(
          `mutation ($id: ID!, $t: [TranslationInput!]!) { translationsRegister(resourceId: $id, translations: $t) { userErrors { code } } }`,
          { id: resourceId, t: [{ key, locale: 'DE', value: '<p>Wir</p>' }] },
        );
    const id = `gid://vitrine/Page/${page.id}`;
    expect((await ask('catalog:write', id, 'body')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask('content:write', product.id, 'title')).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await ask('content:write', id, 'body')).errors).toBeUndefined();
    expect(
      await shop.prisma().translation.findMany({ where: { resource: 'page' }, orderBy: { field: 'asc' } }),
    ).toMatchObject([
      { field: 'body', value: '<p>Wir</p>' },
      { field: 'bodySummary', value: 'Wir' },
    ]);
    expect((await shop.prisma().page.findUniqueOrThrow({ where: { id: page.id } })).version).toBe(2);
  });

  it('is for staff only', async () => {
    const { errors } = await shop.graph
      .as(staff('support'))
      .query(`mutation { translationsRegister(resourceId: "x", translations: []) { userErrors { code } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('translationsRemove', () => {
  it('removes texts and the plain texts made from them', async () => {
    const { answer } = await shop.run(
      `mutation ($id: ID!) { translationsRemove(resourceId: $id, translationKeys: ["descriptionHtml", "title"], locales: [DE]) {
        translations { key value } ${REST} } }`,
      { id: product.id },
    );
    expect(answer.data?.['translationsRemove']).toMatchObject({
      translations: [{ key: 'descriptionHtml' }, { key: 'title', value: 'Hemd' }],
    });
    expect(await german()).toMatchObject({ title: 'Shirt', description: 'Soft' });
  });
});
