import type { Collection, Prisma, Product } from '../../../src/generated/prisma/client.ts';
import type { ReadScope } from '../../../src/loaders/support/read-scope.ts';
import { Loaders } from '../../../src/loaders/loaders.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { ProductService } from '../../../src/services/catalog/product.service.ts';
import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import { ProductSearchStore } from '../../../src/services/search/product-search.store.ts';
import { SearchService } from '../../../src/services/search/search.service.ts';
import type { Buyer } from '../../../src/services/shop/buyer.ts';
import { ProductSummaryStore } from '../../../src/services/catalog/product-summary.store.ts';
import { RatingSummaryStore } from '../../../src/services/reviews/rating-summary.store.ts';

/** A small shop to test reads on: two markets (EUR in Germany, USD in the United States), two languages (EN, DE). */
export class CatalogFixture {
  private constructor(
    readonly database: Database,
    readonly markets: { readonly eur: bigint; readonly usd: bigint },
  ) {}

  static async open(url: string): Promise<CatalogFixture> {
    const settings = {
      connectionString: url,
      size: 4,
      acquireTimeoutMs: 5_000,
      statementTimeoutMs: 10_000,
      lockTimeoutMs: 5_000,
    };
    const database = Database.open({ ...settings, applicationName: 'test' }, () => {});
    const { market, shopLanguage } = database.prisma;
    await shopLanguage.createMany({
      data: [
        { code: 'EN', name: 'English', endonym: 'English', isPrimary: true },
        { code: 'DE', name: 'German', endonym: 'Deutsch' },
      ],
    });
    const country = (countryCode: string, name: string) => ({ create: { countryCode, name, defaultLanguage: 'EN' } });
    const eur = await market.create({
      data: {
        handle: 'de',
        name: 'Germany',
        currencyCode: 'EUR',
        isPrimary: true,
        countries: country('DE', 'Germany'),
      },
    });
    const usd = await market.create({
      data: {
        handle: 'us',
        name: 'United States',
        currencyCode: 'USD',
        rateMicros: 2_000_000n,
        countries: country('US', 'USA'),
      },
    });
    return new CatalogFixture(database, { eur: eur.id, usd: usd.id });
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  /** Loaders of a shopper in the primary market and language, unless told otherwise. */
  loaders(scope: Partial<ReadScope> = {}): Loaders {
    return new Loaders(this.database, { language: null, marketId: this.markets.eur, audience: 'shopper', ...scope });
  }

  /** The buyer of those loaders. */
  get buyer(): Buyer {
    return {
      countryCode: 'DE',
      languageCode: 'EN',
      isPrimaryLanguage: true,
      marketId: this.markets.eur,
      currencyCode: 'EUR',
    };
  }

  products(scope: Partial<ReadScope> = {}): ProductService {
    const loaders = this.loaders(scope);
    const facets = new FacetService(loaders, this.buyer);
    return new ProductService(loaders, facets, new SearchService(loaders, this.buyer, facets), this.buyer);
  }

  /** A published product; `options` makes every combination a variant, of which `missing` are left out and `soldOut` have no stock. */
  async product(
    handle: string,
    {
      options = { Title: ['Default Title'] },
      price = 1_000n,
      missing = () => false,
      soldOut = () => false,
      images = 0,
      ratings = [],
      ...data
    }: ProductPlan = {},
  ): Promise<Product> {
    const { prisma } = this.database;
    const { id } = await prisma.product.create({
      data: { handle, title: handle, status: 'ACTIVE', publishedAt: new Date('2025-01-01'), ...data },
    });
    const values: bigint[][] = [];
    for (const [position, [name, names]] of Object.entries(options).entries()) {
      const option = await prisma.productOption.create({ data: { productId: id, name, position } });
      const rows = names.map((value, at) => ({ productId: id, optionId: option.id, name: value, position: at }));
      values.push((await prisma.productOptionValue.createManyAndReturn({ data: rows })).map((row) => row.id));
    }
    const combinations = positionsOf(Object.values(options).map((names) => names.length)).filter((at) => !missing(at));
    const variants = combinations.map((at, position) => ({
      productId: id,
      position,
      title: at.map((value, option) => Object.values(options)[option]![value]).join(' / '),
      sku: `${handle}-${at.join('-')}`,
      optionValueIds: at.map((value, option) => values[option]![value]!),
    }));
    const made = await prisma.productVariant.createManyAndReturn({ data: variants });
    await prisma.variantPrice.createMany({
      data: made.flatMap((variant) => [
        {
          variantId: variant.id,
          marketId: this.markets.eur,
          currencyCode: 'EUR',
          amount: price + BigInt(variant.position),
        },
        {
          variantId: variant.id,
          marketId: this.markets.usd,
          currencyCode: 'USD',
          amount: 2n * (price + BigInt(variant.position)),
        },
      ]),
    });
    const location = await prisma.location.upsert({
      where: { handle: 'store' },
      create: { handle: 'store', name: 'Store', pickup: true },
      update: {},
    });
    const onHand = (at: number[]): number => (soldOut(at) ? 0 : 5);
    await prisma.inventoryLevel.createMany({
      data: made.map((variant, at) => ({
        variantId: variant.id,
        locationId: location.id,
        onHand: onHand(combinations[at]!),
      })),
    });
    for (let position = 0; position < images; position++) {
      await prisma.productMedia.create({
        data: {
          position,
          product: { connect: { id } },
          media: { create: { url: `/media/${handle}-${position}.svg` } },
        },
      });
    }
    await prisma.review.createMany({
      data: ratings.map((rating, at) => ({
        productId: id,
        rating,
        body: `${at}`,
        helpfulCount: at % 3,
        status: 'PUBLISHED',
      })),
    });
    await ProductSummaryStore.refresh(prisma, [id]);
    await RatingSummaryStore.refresh(prisma, [id]);
    await ProductSearchStore.refresh(prisma, [id]);
    return prisma.product.findUniqueOrThrow({ where: { id } });
  }

  /** A published collection with the products in it, in the order given. */
  async collection(
    handle: string,
    products: readonly Product[],
    data: Partial<Prisma.CollectionCreateInput> = {},
  ): Promise<Collection> {
    return this.database.prisma.collection.create({
      data: {
        handle,
        title: handle,
        publishedAt: new Date('2025-01-01'),
        ...data,
        products: { create: products.map(({ id }, position) => ({ productId: id, position })) },
      },
    });
  }
}

type Positions = number[];

interface ProductPlan extends Omit<Partial<Prisma.ProductUncheckedCreateInput>, 'options'> {
  options?: Record<string, string[]>;
  /** Minor units of the first variant in EUR; each further one costs one more, in USD all cost twice that. */
  price?: bigint;
  missing?: (at: Positions) => boolean;
  soldOut?: (at: Positions) => boolean;
  images?: number;
  ratings?: number[];
}

/** Every combination of positions: [0,0], [0,1] … */
export const positionsOf = ([first, ...rest]: readonly number[]): Positions[] =>
  first === undefined
    ? [[]]
    : Array.from({ length: first }, (_, at) => positionsOf(rest).map((tail) => [at, ...tail])).flat();
