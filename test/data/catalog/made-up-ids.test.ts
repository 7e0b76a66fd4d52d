import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../../src/generated/prisma/client.ts';
import { catalogNodes } from '../../../src/loaders/catalog/catalog-node.loaders.ts';
import { reviewNodes } from '../../../src/loaders/reviews/review-node.loaders.ts';
import type { BatchRead } from '../../../src/loaders/support/batch-read.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { CatalogFixture } from './catalog-fixture.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let mug: Product, draft: Product;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  mug = await shop.product('mug', { images: 1, ratings: [5] });
  draft = await shop.product('draft', { status: 'DRAFT', images: 1, ratings: [5] });
  for (const { id } of [mug, draft]) {
    const key = { namespace: 'custom', key: 'care', type: 'single_line_text_field', value: 'x' };
    await shop.database.prisma.metafield.create({ data: { ownerType: 'Product', ownerId: id, ...key } });
    const [variant] = await shop.database.prisma.productVariant.findMany({ where: { productId: id } });
    await shop.database.prisma.metafield.create({
      data: { ownerType: 'ProductVariant', ownerId: variant!.id, ...key },
    });
  }
});
afterAll(() => shop.close());

/** The ids of what belongs to a product, by the type that `node` would be asked for. */
async function idsOf({ id, featuredMediaId }: Product): Promise<[string, bigint][]> {
  const { prisma } = shop.database;
  const where = { productId: id };
  const [option, value, variant, review] = await Promise.all([
    prisma.productOption.findFirstOrThrow({ where }),
    prisma.productOptionValue.findFirstOrThrow({ where }),
    prisma.productVariant.findFirstOrThrow({ where }),
    prisma.review.findFirstOrThrow({ where }),
  ]);
  const ofProduct = await prisma.metafield.findFirstOrThrow({ where: { ownerType: 'Product', ownerId: id } });
  const ofVariant = await prisma.metafield.findFirstOrThrow({
    where: { ownerType: 'ProductVariant', ownerId: variant.id },
  });
  return [
    ['Product', id],
    ['ProductOption', option.id],
    ['ProductOptionValue', value.id],
    ['ProductVariant', variant.id],
    ['MediaImage', featuredMediaId!],
    ['Metafield', ofProduct.id],
    ['Metafield', ofVariant.id],
    ['Review', review.id],
  ];
}

const nodes: Record<string, BatchRead<bigint, object | null>> = { ...catalogNodes, ...reviewNodes };

async function found(product: Product): Promise<string[]> {
  const loaders = shop.loaders();
  const answers = await Promise.all(
    (await idsOf(product)).map(async ([type, id]) => ((await loaders.of(nodes[type]!).load(id)) ? [type] : [])),
  );
  return answers.flat();
}

describe('what is asked for by an id that somebody made up', () => {
  it('is found where it belongs to a published product', async () => {
    expect(await found(mug)).toHaveLength(8);
  });

  it('is hidden where it belongs to a draft, whatever it is', async () => {
    expect(await found(draft)).toEqual([]);
  });

  it('says which type it is', async () => {
    const media = await shop.loaders().of(catalogNodes.Video).load(mug.featuredMediaId!);
    expect(media).toMatchObject({ __typename: 'MediaImage' });
  });
});
