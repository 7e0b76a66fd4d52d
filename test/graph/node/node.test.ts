import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import { nodeReads, privateNodeReads } from '../../../src/services/node/node-reads.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;
/** An id of each type, of what a shopper sees and of what is hidden. */
const shown: string[] = [];
const hidden: string[] = [];

const gid = (type: string, { id }: { id: bigint | number }): string => `gid://vitrine/${type}/${id}`;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const { prisma } = shop.database;
  const given = givenIn(prisma);
  const note = (ownerType: string, { id }: { id: bigint | number }) =>
    prisma.metafield.create({
      data: { ownerType, ownerId: id, namespace: 'custom', key: 'note', type: 'single_line_text_field', value: 'x' },
    });
  for (const [ids, visible] of [
    [shown, true],
    [hidden, false],
  ] as const) {
    const publishedAt = visible ? new Date('2025-01-01') : null;
    const product = await shop.product(visible ? 'mug' : 'draft', { publishedAt, images: 1, ratings: [5] });
    const where = { productId: product.id };
    const collection = await shop.collection(visible ? 'cups' : 'hidden', [product], { publishedAt });
    const page = await given.page(visible ? 'about' : 'secret', { publishedAt });
    const blog = await given.blog(visible ? 'journal' : 'atelier');
    const article = await given.article(blog, 'news', { publishedAt });
    const variant = await prisma.productVariant.findFirstOrThrow({ where });
    ids.push(
      gid('Product', product),
      gid('ProductOption', await prisma.productOption.findFirstOrThrow({ where })),
      gid('ProductOptionValue', await prisma.productOptionValue.findFirstOrThrow({ where })),
      gid('ProductVariant', variant),
      gid('MediaImage', { id: product.featuredMediaId! }),
      gid('Collection', collection),
      gid('Review', await prisma.review.findFirstOrThrow({ where })),
      gid('Page', page),
      gid('Article', article),
    );
    for (const [type, owner] of Object.entries({
      Product: product,
      ProductVariant: variant,
      Collection: collection,
      Page: page,
      Article: article,
    }))
      ids.push(gid('Metafield', await note(type, owner)));
    if (visible) ids.push(gid('Blog', blog));
  }
  const menu = await given.menu('main', [{ title: 'Home', type: 'FRONTPAGE' }]);
  for (const type of ['VIDEO', 'EXTERNAL_VIDEO', 'MODEL_3D'] as const) {
    const product = await prisma.product.findUniqueOrThrow({ where: { handle: 'mug' } });
    const products = { create: { productId: product.id, position: shown.length } };
    const media = await prisma.media.create({ data: { type, url: '/a.mp4', products } });
    shown.push(gid({ VIDEO: 'Video', EXTERNAL_VIDEO: 'ExternalVideo', MODEL_3D: 'Model3d' }[type], media));
  }
  shown.push(
    gid('Menu', menu),
    gid('MenuItem', await prisma.menuItem.findFirstOrThrow()),
    gid('Shop', await given.shop()),
    gid('ShopPolicy', await given.policy('REFUND_POLICY', 'refund-policy')),
    gid('Market', { id: shop.markets.usd }),
    gid('Location', await prisma.location.findFirstOrThrow()),
  );
  graph = await startGraph({ database: test });
});
afterAll(async () => {
  await graph?.close();
  await shop?.close();
});

/** A cart is opened by its id with the secret in it, by `cart(id:)` alone, and what is in it only with it. */
const OF_CARTS = new Set(['AppliedGiftCard', 'Cart', 'CartLine', 'MailingAddress']);

type Nodes = { nodes: ({ __typename: string; id: string } | null)[] };
const nodes = (ids: readonly string[]) =>
  graph.query<Nodes>(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids });

describe('an object', () => {
  it('can be asked for by its id, whatever it is', async () => {
    const { data, errors } = await nodes(shown);
    expect(errors).toBeUndefined();
    expect(data!.nodes.map((node) => node?.id)).toEqual(shown);
    expect(data!.nodes.map((node) => node?.__typename)).toEqual(shown.map((id) => id.split('/')[3]));
  });

  it('of every type that is a Node is among those that are tried here, the audit, the ledger and personal data aside', () => {
    const schema = buildGraphSchema();
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const named = types
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
      .map(({ name }) => name)
      .filter((name) => !OF_CARTS.has(name));
    expect([...nodeReads.keys(), ...privateNodeReads.keys()].sort()).toEqual(named.sort());
    const shoppers = [...nodeReads.keys()].filter(
      (type) => !['AuditEntry', 'DeliveryZone', 'Discount', 'GiftCard', 'InventoryMovement'].includes(type),
    );
    expect([...new Set(shown.map((id) => id.split('/')[3]))].sort()).toEqual(shoppers.sort());
  });

  it('that is not published is null, and so is all that belongs to it', async () => {
    const { data, errors } = await nodes(hidden);
    expect(errors).toBeUndefined();
    expect(data!.nodes).toEqual(hidden.map(() => null));
  });

  it('is found by the ids that clients of the published API build', async () => {
    const { data } = await nodes([shown[0]!.replace('vitrine', 'shopify')]);
    expect(data!.nodes).toEqual([{ __typename: 'Product', id: shown[0] }]);
  });

  it.each([
    ['that is not there', 'gid://vitrine/Product/999999'],
    ['of a type that has no ids', 'gid://vitrine/MoneyV2/1'],
    ['of a type that JavaScript knows', 'gid://vitrine/constructor/1'],
    ['with a key that is no number', 'gid://vitrine/Product/one'],
    ['with a key that no database holds', 'gid://vitrine/Product/9999999999999999999'],
    ['of another scheme', 'https://shop.example/Product/1'],
    ['with nothing', ''],
  ])('%s is null', async (_, id) => {
    const { data, errors } = await graph.query(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null });
  });

  it('is not found under the name of another type', async () => {
    const media = shown.find((id) => id.includes('/MediaImage/'))!;
    expect((await nodes([media.replace('MediaImage', 'Video')])).data!.nodes).toEqual([null]);
  });
});

describe('many objects', () => {
  it('come in the order of their ids, each as often as it is asked for', async () => {
    const ids = [shown[5]!, shown[0]!, 'gid://vitrine/Page/999', shown[0]!];
    expect((await nodes(ids)).data!.nodes.map((node) => node?.id ?? null)).toEqual([
      shown[5],
      shown[0],
      null,
      shown[0],
    ]);
  });

  it('of one type are read with one statement', async () => {
    const { prisma } = shop.database;
    const pages = await prisma.page.createManyAndReturn({
      data: Array.from({ length: 10 }, (_, at) => ({
        handle: `p${at}`,
        title: 'p',
        body: '',
        publishedAt: new Date(0),
      })),
    });
    const one = await nodes([gid('Page', pages[0]!)]);
    const ten = await nodes(pages.map((page) => gid('Page', page)));
    expect(ten.data!.nodes.every((node) => node !== null)).toBe(true);
    expect([one.statements, ten.statements]).toEqual([1, 1]);
  });

  it('are 250 at the most', async () => {
    const { errors } = await nodes(Array.from({ length: 251 }, () => shown[0]!));
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('250'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
    });
  });
});

describe('a metafield', () => {
  it('says what it belongs to', async () => {
    const { data, errors } = await graph.query<Nodes>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Metafield { value parentResource { __typename ... on Node { id } } } } }`,
      { ids: shown.filter((id) => id.includes('/Metafield/')) },
    );
    expect(errors).toBeUndefined();
    const parents = (data!.nodes as unknown as { parentResource: { __typename: string } }[]).map(
      (node) => node.parentResource.__typename,
    );
    expect(parents).toEqual(['Product', 'ProductVariant', 'Collection', 'Page', 'Article']);
  });
});
