import type { Market, Prisma, PrismaClient, ProductVariant } from '../../../src/generated/prisma/client.ts';
import { hashOfCode, lastCharactersOf } from '../../../src/services/gift-cards/gift-card-code.ts';
import { ProductSummaryStore } from '../../../src/services/catalog/product-summary.store.ts';

/** How a variant of a cart shop may differ; prices in minor units. */
export interface GivenVariant {
  /** Of the German market; the Swiss and the American one have the same number of minor units. */
  readonly price?: bigint;
  /** Units; null for a variant whose stock is not counted. */
  readonly stock?: number | null;
  readonly columns?: Partial<Prisma.ProductVariantUncheckedCreateInput>;
}

/**
 * A shop that sells to Germany (EUR, taxes within, 19 %), Switzerland (CHF, taxes within) and the United States (USD, taxes on top, 5 %
 * in all of it and 3 % more in California), and sends for 4.90, from 50.00 on for nothing, express for 9.90.
 */
export async function makeCartShop(prisma: PrismaClient) {
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const market = (handle: string, currencyCode: string, countryCode: string, data = {}) =>
    prisma.market.create({
      data: {
        ...{ handle, name: handle, currencyCode, isPrimary: handle === 'de', ...data },
        countries: { create: { countryCode, name: handle, defaultLanguage: 'EN' } },
      },
    });
  const markets = [
    await market('de', 'EUR', 'DE'),
    await market('ch', 'CHF', 'CH'),
    await market('us', 'USD', 'US', { pricesIncludeTax: false }),
  ] as const;
  await prisma.taxRate.createMany({
    data: [
      { countryCode: 'DE', title: 'VAT', rateMicros: 190_000n },
      { countryCode: 'US', title: 'Federal', rateMicros: 50_000n, isOnShipping: false },
      { countryCode: 'US', zoneCode: 'CA', title: 'California', rateMicros: 30_000n, isOnShipping: false },
    ],
  });
  const rates = (marketId: bigint) => [
    { marketId, handle: 'standard', title: 'Standard', amount: 490n, mostGrams: 10_000 },
    { marketId, handle: 'standard', title: 'Standard', amount: 0n, leastAmount: 5_000n },
    { marketId, handle: 'express', title: 'Express', amount: 990n },
  ];
  await prisma.deliveryZone.create({
    data: {
      name: 'Everywhere',
      places: { create: ['DE', 'CH', 'US'].map((countryCode) => ({ countryCode })) },
      rates: { create: markets.flatMap(({ id }) => rates(id)) },
    },
  });
  const shop = await prisma.location.create({ data: { handle: 'shop', name: 'Shop' } });
  let made = 0;
  return {
    markets,
    location: shop,
    /** A variant of a product of its own. */
    async variant({ price = 1_000n, stock = null, columns = {} }: GivenVariant = {}): Promise<ProductVariant> {
      const handle = `product-${(made += 1)}`;
      const product = await prisma.product.create({
        data: { handle, title: handle, status: 'ACTIVE', publishedAt: new Date('2025-01-01') },
      });
      const variant = await prisma.productVariant.create({
        data: {
          ...{ productId: product.id, position: 1, title: 'Only', optionValueIds: [BigInt(made)] },
          ...{ inventoryTracked: stock !== null, weight: 500, weightUnit: 'GRAMS', ...columns },
          ...(stock === null ? {} : { inventory: { create: { locationId: shop.id, onHand: stock } } }),
          prices: {
            create: markets.map((of: Market) => ({ marketId: of.id, currencyCode: of.currencyCode, amount: price })),
          },
        },
      });
      await ProductSummaryStore.refresh(prisma, [product.id]);
      return prisma.productVariant.findUniqueOrThrow({ where: { id: variant.id } });
    },
    /** A discount, by a code or by itself; 10 % off everything unless said otherwise. */
    discount(code: string | null, data: Partial<Prisma.DiscountUncheckedCreateInput> = {}) {
      return prisma.discount.create({
        data: {
          ...{ title: code ?? 'By itself', method: code === null ? 'AUTOMATIC' : 'CODE', class: 'ORDER' },
          ...{ kind: 'PERCENTAGE', rateMicros: 100_000n, combinesWith: ['ORDER', 'PRODUCT', 'SHIPPING'] },
          ...(code === null ? {} : { codes: { create: { code, key: code.toLowerCase() } } }),
          ...data,
        },
      });
    },
    /** A gift card with money on it. */
    giftCard(code: string, balance: bigint, data: Partial<Prisma.GiftCardCreateInput> = {}) {
      return prisma.giftCard.create({
        data: {
          ...{ codeHash: hashOfCode(code), lastCharacters: lastCharactersOf(code), currencyCode: 'EUR' },
          ...{ initialAmount: balance, balance, ...data },
          entries: { create: { delta: balance, balanceAfter: balance, reason: 'issued' } },
        },
      });
    },
  };
}

export type CartShop = Awaited<ReturnType<typeof makeCartShop>>;
