import type { Location, ProductVariant } from '../../../src/generated/prisma/client.ts';
import { ProductSummaryStore } from '../../../src/services/catalog/product-summary.store.ts';
import type { TestGraph } from '../../support/graph.ts';

/** A shop with two places, and products of one variant each. */
export async function makeStockShop({ database: { prisma } }: Pick<TestGraph, 'database'>) {
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
  const shop = await prisma.location.create({ data: { handle: 'shop', name: 'A shop', city: 'Ulm', pickup: true } });
  const store = await prisma.location.create({ data: { handle: 'store', name: 'B store' } });
  let made = 0;
  return {
    shop,
    store,
    /** A variant of a product of its own, with units in the shop. */
    async variant(onHand: number | null, status: 'ACTIVE' | 'DRAFT' = 'ACTIVE'): Promise<ProductVariant> {
      const handle = `product-${(made += 1)}`;
      const publishedAt = status === 'ACTIVE' ? new Date('2025-01-01') : null;
      const product = await prisma.product.create({ data: { handle, title: handle, status, publishedAt } });
      const inventory = onHand === null ? {} : { inventory: { create: { locationId: shop.id, onHand } } };
      const variant = await prisma.productVariant.create({
        data: { productId: product.id, position: 1, title: 'Only', optionValueIds: [BigInt(made)], ...inventory },
      });
      await ProductSummaryStore.refresh(prisma, [product.id]);
      return variant;
    },
    /** What is summed up of a variant's stock, on the variant and on its product. */
    async summary({ id }: ProductVariant) {
      const { product, ...variant } = await prisma.productVariant.findUniqueOrThrow({
        where: { id },
        include: { product: true },
      });
      return [variant.quantityAvailable, variant.availableForSale, product.totalInventory, product.availableForSale];
    },
    onHand: async (variant: ProductVariant, location: Location = shop): Promise<number | undefined> => {
      const key = { variantId: variant.id, locationId: location.id };
      return (await prisma.inventoryLevel.findUnique({ where: { variantId_locationId: key } }))?.onHand;
    },
  };
}

export type StockShop = Awaited<ReturnType<typeof makeStockShop>>;

const RESULT = `inventoryAdjustmentGroup {
  reason changes { delta quantityAfterChange variant { id title } location { name } }
} userErrors { code field message } conflict { currentVersion }`;

export const SET = `mutation ($input: InventorySetQuantitiesInput!) { outcome: inventorySetQuantities(input: $input) { ${RESULT} } }`;
export const ADJUST = `mutation ($input: InventoryAdjustQuantitiesInput!) { outcome: inventoryAdjustQuantities(input: $input) { ${RESULT} } }`;

export interface StockAnswer {
  outcome: {
    inventoryAdjustmentGroup: {
      reason: string;
      changes: { delta: number; quantityAfterChange: number; variant: { id: string } | null }[];
    } | null;
    userErrors: { code: string; field: string[]; message: string }[];
  };
}

/** A place of stock as an input names it. */
export const place = (variant: { id: bigint }, location: { id: bigint }) => ({
  variantId: `gid://vitrine/ProductVariant/${variant.id}`,
  locationId: `gid://vitrine/Location/${location.id}`,
});
