import type { Database } from '../../../src/platform/db/database.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';

/** The shop of the catalog's tests with a name, a brand, policies in two languages and a third country. */
export class ShopFixture {
  private constructor(private readonly catalog: CatalogFixture) {}

  static async open(url: string): Promise<ShopFixture> {
    const fixture = new ShopFixture(await CatalogFixture.open(url));
    const { prisma } = fixture.database;
    const eur = fixture.catalog.markets.eur;
    await prisma.marketCountry.create({
      data: { countryCode: 'AT', name: 'Austria', defaultLanguage: 'DE', marketId: eur },
    });
    await prisma.location.create({ data: { handle: 'warehouse', name: 'Warehouse', countryCode: 'DE' } });
    const logo = await prisma.media.create({ data: { url: '/media/logo.svg', alt: 'Skerry' } });
    await prisma.shop.create({
      data: {
        name: 'Skerry',
        description: 'Goods for the house.',
        slogan: 'Made to last.',
        shortDescription: 'House goods.',
        colors: { primary: [{ background: '#112233', foreground: 'red;' }] },
        logoId: logo.id,
      },
    });
    await prisma.shopPolicy.createMany({
      data: [
        { type: 'PRIVACY_POLICY', handle: 'privacy-policy', title: 'Privacy', body: '<p>We keep little.</p>' },
        { type: 'REFUND_POLICY', handle: 'refund-policy', title: 'Refunds', body: '<p>Thirty days.</p>' },
      ],
    });
    const refunds = await prisma.shopPolicy.findUniqueOrThrow({ where: { type: 'REFUND_POLICY' } });
    const german = (resource: string, resourceId: bigint, texts: Record<string, string>) =>
      Object.entries(texts).map(([field, value]) => ({ resource, resourceId, language: 'DE', field, value }));
    await prisma.translation.createMany({
      data: [
        ...german('shop', 1n, {
          description: 'Dinge fürs Haus.',
          slogan: 'Zum Bleiben.',
          shortDescription: 'Hausrat.',
        }),
        ...german('shop_policy', refunds.id, { title: 'Rückgabe', body: '<p>Dreißig Tage.</p>' }),
      ],
    });
    return fixture;
  }

  get database(): Database {
    return this.catalog.database;
  }

  get markets(): CatalogFixture['markets'] {
    return this.catalog.markets;
  }

  loaders(...scope: Parameters<CatalogFixture['loaders']>): ReturnType<CatalogFixture['loaders']> {
    return this.catalog.loaders(...scope);
  }

  close(): Promise<void> {
    return this.catalog.close();
  }
}
