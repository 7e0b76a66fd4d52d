import type { Database } from '../../../src/platform/db/database.ts';

/** A product with everything that an import writes, read back. */
export const readProduct = ({ prisma }: Database, handle: string) =>
  prisma.product.findUniqueOrThrow({
    where: { handle },
    include: {
      options: { orderBy: { position: 'asc' }, include: { values: { orderBy: { position: 'asc' } } } },
      variants: {
        orderBy: { position: 'asc' },
        include: { prices: { orderBy: { marketId: 'asc' } }, inventory: true, media: true },
      },
      media: { orderBy: { position: 'asc' }, include: { media: true } },
      priceRanges: { orderBy: { marketId: 'asc' } },
      featuredMedia: true,
    },
  });

/** Every table that an import may touch, with ids and times. */
export async function readEverything({ prisma }: Database) {
  const orderBy = { id: 'asc' as const };
  return Promise.all([
    prisma.product.findMany({ orderBy }),
    prisma.productOption.findMany({ orderBy }),
    prisma.productOptionValue.findMany({ orderBy }),
    prisma.productVariant.findMany({ orderBy }),
    prisma.variantPrice.findMany({ orderBy: [{ variantId: 'asc' }, { marketId: 'asc' }] }),
    prisma.media.findMany({ orderBy }),
    prisma.productMedia.findMany({ orderBy: [{ productId: 'asc' }, { mediaId: 'asc' }] }),
    prisma.inventoryLevel.findMany({ orderBy: { variantId: 'asc' } }),
    prisma.metafield.findMany({ orderBy }),
    prisma.productPriceRange.findMany({ orderBy: [{ productId: 'asc' }, { marketId: 'asc' }] }),
  ]);
}
