import type { Loaders } from '../loaders/loaders.ts';
import type { Database, Reader } from '../platform/db/database.ts';
import type { Viewer } from '../viewer.ts';
import { collectionEdits } from './catalog/collection-edit/collection-edits.ts';
import { AuditLogService } from './audit/audit-log.service.ts';
import { CollectionService } from './catalog/collection.service.ts';
import { productEdits } from './catalog/edit/product-edits.ts';
import { MediaService } from './catalog/media.service.ts';
import { MetafieldService } from './catalog/metafield.service.ts';
import { PriceService } from './catalog/price.service.ts';
import { ProductVariantService } from './catalog/product-variant.service.ts';
import { ProductService } from './catalog/product.service.ts';
import { ArticleService } from './content/article.service.ts';
import { BlogService } from './content/blog.service.ts';
import { contentEdits } from './content/edit/content-edits.ts';
import { MenuLinkService } from './content/menu-link.service.ts';
import { MenuService } from './content/menu.service.ts';
import { PageService } from './content/page.service.ts';
import { cartServices } from './carts/cart-services.ts';
import { CachePurgeService } from './cache/cache-purge.service.ts';
import { CustomerService } from './customers/customer.service.ts';
import { CustomerAddressBookService } from './customers/customer-address-book.service.ts';
import { CustomerAddressService } from './customers/customer-address.service.ts';
import { CustomerNoteService } from './customers/customer-note.service.ts';
import { CustomerProfileService } from './customers/customer-profile.service.ts';
import { MarketingConsentService } from './customers/marketing-consent.service.ts';
import { PersonalDataService } from './customers/personal-data.service.ts';
import { DeliveryZoneEditService } from './delivery/edit/delivery-zone-edit.service.ts';
import { DeliveryZoneService } from './delivery/delivery-zone.service.ts';
import type { Edits } from './edits/edits.store.ts';
import { GiftCardEditService } from './gift-cards/edit/gift-card-edit.service.ts';
import { GiftCardService } from './gift-cards/gift-card.service.ts';
import { InventoryEditService } from './inventory/edit/inventory-edit.service.ts';
import { InventoryTransferService } from './inventory/edit/inventory-transfer.service.ts';
import { InventoryService } from './inventory/inventory.service.ts';
import { NodeService } from './node/node.service.ts';
import { DiscountService } from './promotions/discount.service.ts';
import { DiscountEditService } from './promotions/edit/discount-edit.service.ts';
import { ReviewModerationService } from './reviews/moderation/review-moderation.service.ts';
import { ReviewService } from './reviews/review.service.ts';
import { FacetService } from './search/facets/facet.service.ts';
import { PredictiveSearchService } from './search/predictive-search.service.ts';
import { ProductRecommendationService } from './search/product-recommendation.service.ts';
import { SearchService } from './search/search.service.ts';
import type { Buyer } from './shop/buyer.ts';
import { LocalizationService } from './shop/localization.service.ts';
import type { Localities } from './shop/localization.store.ts';
import { ShopService } from './shop/shop.service.ts';
import { TradeService } from './shop/trade.service.ts';
import type { ShopParts } from './shop-parts.ts';
import { MarketTaxService } from './taxes/edit/market-tax.service.ts';
import { TaxRateEditService } from './taxes/edit/tax-rate-edit.service.ts';
import { TaxRateService } from './taxes/tax-rate.service.ts';

/** What services are made of. */
export interface ServiceParts {
  /** For reads that are no relations; it tells what is read. Writes go through `edits`. */
  readonly reader: Reader;
  /** For what no kept answer is made of: it tells nobody what is read. */
  readonly database: Database;
  readonly shop: ShopParts;
  readonly loaders: Loaders;
  /** The only loaders that see personal data: the viewer's own, or what their scopes open. */
  readonly privateLoaders: Loaders;
  readonly viewer: Viewer;
  readonly edits: Edits;
  readonly buyer: Buyer;
  /** As they were when the request came; it sees no others. */
  readonly localities: Localities;
  /** Address under which the world reaches this server, without a slash at its end. */
  readonly publicUrl: string;
}

/** The services of one request, by domain word. */
export function createServices(parts: ServiceParts) {
  const { loaders, privateLoaders, viewer, edits, buyer, localities, publicUrl } = parts;
  const nodes = new NodeService(loaders, privateLoaders);
  const facets = new FacetService(loaders, buyer);
  const search = new SearchService(loaders, buyer, facets);
  const articles = new ArticleService(loaders);
  return {
    products: new ProductService(loaders, facets, search, buyer),
    variants: new ProductVariantService(loaders),
    prices: new PriceService(loaders, buyer),
    collections: new CollectionService(loaders, facets, buyer),
    media: new MediaService(publicUrl),
    metafields: new MetafieldService(loaders),
    inventory: new InventoryService(loaders, buyer),
    auditLog: new AuditLogService(loaders),
    inventoryEdits: new InventoryEditService(edits, viewer),
    inventoryTransfers: new InventoryTransferService(edits, viewer),
    discounts: new DiscountService(loaders, parts.database),
    discountEdits: new DiscountEditService(edits, loaders),
    giftCards: new GiftCardService(loaders),
    giftCardEdits: new GiftCardEditService(edits, loaders),
    reviews: new ReviewService(loaders),
    reviewModeration: new ReviewModerationService(edits, loaders),
    articles,
    blogs: new BlogService(loaders),
    menus: new MenuService(loaders),
    menuLinks: new MenuLinkService(nodes, articles, publicUrl),
    pages: new PageService(loaders),
    cachePurge: new CachePurgeService(edits),
    ...cartServices(parts),
    customers: new CustomerService(privateLoaders, viewer),
    customerProfile: new CustomerProfileService(edits, viewer, localities),
    customerAddresses: new CustomerAddressService(buyer),
    addressBook: new CustomerAddressBookService(edits, viewer, localities),
    customerNotes: new CustomerNoteService(edits, viewer),
    marketingConsent: new MarketingConsentService(edits, viewer),
    personalData: new PersonalDataService(edits, viewer),
    deliveryZones: new DeliveryZoneService(loaders),
    deliveryZoneEdits: new DeliveryZoneEditService(edits, loaders),
    taxRates: new TaxRateService(loaders),
    taxRateEdits: new TaxRateEditService(edits),
    marketTaxes: new MarketTaxService(edits, loaders),
    ...collectionEdits(edits, loaders, localities),
    ...contentEdits(edits, loaders),
    ...productEdits(edits, loaders, viewer),
    nodes,
    search,
    predictiveSearch: new PredictiveSearchService(loaders, buyer),
    recommendations: new ProductRecommendationService(loaders),
    shop: new ShopService(loaders),
    trade: new TradeService(localities, publicUrl),
    localization: new LocalizationService(localities, buyer),
  };
}

export type Services = ReturnType<typeof createServices>;
