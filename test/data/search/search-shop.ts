import { FacetService } from '../../../src/services/search/facets/facet.service.ts';
import { ContentSearchStore } from '../../../src/services/search/content-search.store.ts';
import { PredictiveSearchService } from '../../../src/services/search/predictive-search.service.ts';
import { ProductSearchStore } from '../../../src/services/search/product-search.store.ts';
import { SearchService } from '../../../src/services/search/search.service.ts';
import type { Buyer } from '../../../src/services/shop/buyer.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';

/** A small shop that is searched: a few mugs, teapots and lamps, a page and an article. */
export class SearchShop {
  private constructor(readonly fixture: CatalogFixture) {}

  static async open(url: string): Promise<SearchShop> {
    const fixture = await CatalogFixture.open(url);
    const { prisma } = fixture.database;
    await fixture.product('blue-mug', {
      title: 'Blue Mug',
      vendor: 'Mara & Sons',
      productType: 'Mugs',
      tags: ['Sale', 'stoneware'],
      price: 1_500n,
      unitsSold: 5,
    });
    await fixture.product('red-mug', {
      title: 'Red Mug',
      vendor: 'Skerry',
      productType: 'Mugs',
      price: 900n,
      unitsSold: 50,
    });
    await fixture.product('cast-teapot', {
      title: 'Cast Iron Teapot',
      vendor: 'Skerry',
      productType: 'Teapots',
      price: 6_000n,
      description: 'Keeps a mug of tea warm for an hour.',
    });
    const lamp = await fixture.product('desk-lamp', { title: 'Reading Lamp', vendor: 'Lumen', soldOut: () => true });
    await fixture.product('draft-mug', { title: 'Secret Mug', status: 'DRAFT' });
    const later = { title: 'Later Mug', publishedAt: new Date('2999-01-01') };
    await fixture.product('later-mug', later);
    await prisma.translation.create({
      data: { resource: 'product', resourceId: lamp.id, language: 'DE', field: 'title', value: 'Nachttischlampe' },
    });
    await prisma.collection.create({
      data: { handle: 'mugs', title: 'All Mugs', publishedAt: new Date('2025-01-01') },
    });
    const published = { publishedAt: new Date('2025-01-01') };
    await prisma.page.create({
      data: { handle: 'care', title: 'Caring for a mug', body: '<p>By hand.</p>', ...published },
    });
    const blog = await prisma.blog.create({ data: { handle: 'news', title: 'News' } });
    const words = { title: 'How a mug is made', contentHtml: '', content: 'At the wheel.', authorName: 'Ida' };
    await prisma.article.create({ data: { blogId: blog.id, handle: 'wheel', ...words, ...published } });
    await prisma.article.create({ data: { blogId: blog.id, handle: 'draft', ...words } });
    const shop = new SearchShop(fixture);
    await shop.refresh();
    return shop;
  }

  async refresh(): Promise<void> {
    await ProductSearchStore.refresh(this.fixture.database.prisma, 'all');
    await ContentSearchStore.refresh(this.fixture.database.prisma);
  }

  /** The services as a shopper in Germany has them. */
  services(languageCode = 'EN') {
    const buyer: Buyer = {
      countryCode: 'DE',
      languageCode,
      isPrimaryLanguage: languageCode === 'EN',
      marketId: this.fixture.markets.eur,
      currencyCode: 'EUR',
    };
    const loaders = this.fixture.loaders({ language: languageCode === 'EN' ? null : languageCode });
    return {
      buyer,
      loaders,
      search: new SearchService(loaders, buyer, new FacetService(loaders, buyer)),
      predictions: new PredictiveSearchService(loaders, buyer),
    };
  }
}
