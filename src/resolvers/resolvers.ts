import type { NonEmptyArray } from 'type-graphql';
import { AuditEntryFieldsResolver } from './audit/audit-entry-fields.resolver.ts';
import { AuditLogResolver } from './audit/audit-log.resolver.ts';
import { CachePurgeResolver } from './cache/cache-purge.resolver.ts';
import { CartAddressFieldsResolver } from './carts/cart-address-fields.resolver.ts';
import { CartBuyerResolver } from './carts/cart-buyer.resolver.ts';
import { CartDeliveryFieldsResolver, CartDeliveryGroupFieldsResolver } from './carts/cart-delivery-fields.resolver.ts';
import { CartDeliveryResolver } from './carts/cart-delivery.resolver.ts';
import { CartFieldsResolver } from './carts/cart-fields.resolver.ts';
import { CartGiftCardsResolver } from './carts/cart-gift-cards.resolver.ts';
import { BaseCartLineFieldsResolver, CartLineFieldsResolver } from './carts/cart-line-fields.resolver.ts';
import { CartLinesResolver } from './carts/cart-lines.resolver.ts';
import { CartResolver } from './carts/cart.resolver.ts';
import { MailingAddressFieldsResolver } from './carts/mailing-address-fields.resolver.ts';
import { QuoteResolver } from './quotes/quote.resolver.ts';
import { CollectionEditResolver } from './catalog/collection-edit/collection-edit.resolver.ts';
import { CollectionMembersResolver } from './catalog/collection-edit/collection-members.resolver.ts';
import { CollectionStaffFieldsResolver } from './catalog/collection-edit/collection-staff-fields.resolver.ts';
import { CollectionResolver } from './catalog/collection.resolver.ts';
import { CollectionFieldsResolver } from './catalog/collection-fields.resolver.ts';
import { ProductMediaEditResolver } from './catalog/edit/product-media-edit.resolver.ts';
import { ProductOptionEditResolver } from './catalog/edit/product-option-edit.resolver.ts';
import { ProductEditResolver } from './catalog/edit/product-edit.resolver.ts';
import { ProductPublicationResolver } from './catalog/edit/product-publication.resolver.ts';
import { ProductVariantEditResolver } from './catalog/edit/product-variant-edit.resolver.ts';
import { TranslationEditResolver } from './catalog/edit/translation-edit.resolver.ts';
import {
  ProductStaffFieldsResolver,
  ProductVariantStaffFieldsResolver,
} from './catalog/edit/product-staff-fields.resolver.ts';
import { ExternalVideoFieldsResolver } from './catalog/external-video-fields.resolver.ts';
import { ImageFieldsResolver } from './catalog/image-fields.resolver.ts';
import { MediaFieldsResolver } from './catalog/media-fields.resolver.ts';
import { MediaImageFieldsResolver } from './catalog/media-image-fields.resolver.ts';
import { MetafieldsResolver } from './catalog/metafields.resolver.ts';
import { Model3dFieldsResolver } from './catalog/model-3d-fields.resolver.ts';
import { ProductResolver } from './catalog/product.resolver.ts';
import { ProductFieldsResolver } from './catalog/product-fields.resolver.ts';
import { ProductMediaResolver } from './catalog/product-media.resolver.ts';
import { ProductOptionFieldsResolver } from './catalog/product-option-fields.resolver.ts';
import { ProductOptionValueFieldsResolver } from './catalog/product-option-value-fields.resolver.ts';
import { ProductVariantFieldsResolver } from './catalog/product-variant-fields.resolver.ts';
import { ProductVariantPricesResolver } from './catalog/product-variant-prices.resolver.ts';
import { ProductVariantsResolver } from './catalog/product-variants.resolver.ts';
import { SwatchFieldsResolver } from './catalog/swatch-fields.resolver.ts';
import { VideoFieldsResolver } from './catalog/video-fields.resolver.ts';
import { ArticleResolver } from './content/article.resolver.ts';
import { ArticleFieldsResolver } from './content/article-fields.resolver.ts';
import { BlogResolver } from './content/blog.resolver.ts';
import { ArticleEditResolver } from './content/edit/article-edit.resolver.ts';
import { BlogEditResolver } from './content/edit/blog-edit.resolver.ts';
import { MenuEditResolver } from './content/edit/menu-edit.resolver.ts';
import { PageEditResolver } from './content/edit/page-edit.resolver.ts';
import { ArticleStaffFieldsResolver } from './content/edit/article-staff-fields.resolver.ts';
import { PageStaffFieldsResolver } from './content/edit/page-staff-fields.resolver.ts';
import { MenuResolver } from './content/menu.resolver.ts';
import { MenuItemFieldsResolver } from './content/menu-item-fields.resolver.ts';
import { PageResolver } from './content/page.resolver.ts';
import { CustomerResolver } from './customers/customer.resolver.ts';
import { CustomerAddressBookResolver } from './customers/customer-address-book.resolver.ts';
import { CustomerAddressFieldsResolver } from './customers/customer-address-fields.resolver.ts';
import { CustomerCareResolver } from './customers/customer-care.resolver.ts';
import { CustomerFieldsResolver } from './customers/customer-fields.resolver.ts';
import { CustomerProfileResolver } from './customers/customer-profile.resolver.ts';
import { DeliveryRateFieldsResolver } from './delivery/delivery-rate-fields.resolver.ts';
import { DeliveryZonePlaceFieldsResolver } from './delivery/delivery-zone-place-fields.resolver.ts';
import { DeliveryZoneFieldsResolver } from './delivery/delivery-zone-fields.resolver.ts';
import { DeliveryZoneResolver } from './delivery/delivery-zone.resolver.ts';
import { GiftCardEditResolver } from './gift-cards/gift-card-edit.resolver.ts';
import { GiftCardEntryFieldsResolver } from './gift-cards/gift-card-entry-fields.resolver.ts';
import { GiftCardFieldsResolver } from './gift-cards/gift-card-fields.resolver.ts';
import { GiftCardResolver } from './gift-cards/gift-card.resolver.ts';
import { InventoryChangeFieldsResolver } from './inventory/edit/inventory-change-fields.resolver.ts';
import { InventoryEditResolver } from './inventory/edit/inventory-edit.resolver.ts';
import { InventoryLevelFieldsResolver } from './inventory/edit/inventory-level-fields.resolver.ts';
import { InventoryMovementFieldsResolver } from './inventory/edit/inventory-movement-fields.resolver.ts';
import { LowStockResolver } from './inventory/edit/low-stock.resolver.ts';
import { VariantInventoryLevelsResolver } from './inventory/edit/variant-inventory-levels.resolver.ts';
import { LocationResolver } from './inventory/location.resolver.ts';
import { LocationFieldsResolver } from './inventory/location-fields.resolver.ts';
import { StoreAvailabilityResolver } from './inventory/store-availability.resolver.ts';
import { StoreAvailabilityFieldsResolver } from './inventory/store-availability-fields.resolver.ts';
import { MetafieldFieldsResolver } from './node/metafield-fields.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { DiscountEditResolver } from './promotions/discount-edit.resolver.ts';
import { DiscountFieldsResolver } from './promotions/discount-fields.resolver.ts';
import { DiscountItemFieldsResolver } from './promotions/discount-item-fields.resolver.ts';
import { DiscountResolver } from './promotions/discount.resolver.ts';
import { ReviewModerationResolver } from './reviews/moderation/review-moderation.resolver.ts';
import { ProductReviewsResolver } from './reviews/product-reviews.resolver.ts';
import { ReviewFieldsResolver } from './reviews/review-fields.resolver.ts';
import { FacetSwatchFieldsResolver } from './search/facet-swatch-fields.resolver.ts';
import { PredictiveSearchResolver } from './search/predictive-search.resolver.ts';
import { ProductRecommendationsResolver } from './search/product-recommendations.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { BrandFieldsResolver } from './shop/brand-fields.resolver.ts';
import { CountryFieldsResolver } from './shop/country-fields.resolver.ts';
import { LocalizationResolver } from './shop/localization.resolver.ts';
import { ShopResolver } from './shop/shop.resolver.ts';
import { ShopFieldsResolver } from './shop/shop-fields.resolver.ts';
import { ShopPoliciesResolver } from './shop/shop-policies.resolver.ts';
import { ShopPolicyFieldsResolver } from './shop/shop-policy-fields.resolver.ts';
import { ShopPolicyWithDefaultFieldsResolver } from './shop/shop-policy-with-default-fields.resolver.ts';
import { TaxRateFieldsResolver } from './taxes/tax-rate-fields.resolver.ts';
import { TaxRateResolver } from './taxes/tax-rate.resolver.ts';

/** Every resolver class of the graph; what is not listed here is not served. */
export const resolvers: NonEmptyArray<abstract new () => unknown> = [
  AuditEntryFieldsResolver,
  AuditLogResolver,
  CachePurgeResolver,
  CartAddressFieldsResolver,
  CartBuyerResolver,
  CartDeliveryFieldsResolver,
  CartDeliveryGroupFieldsResolver,
  CartDeliveryResolver,
  CartFieldsResolver,
  CartGiftCardsResolver,
  BaseCartLineFieldsResolver,
  CartLineFieldsResolver,
  CartLinesResolver,
  CartResolver,
  MailingAddressFieldsResolver,
  QuoteResolver,
  CollectionResolver,
  CollectionFieldsResolver,
  CollectionEditResolver,
  CollectionMembersResolver,
  CollectionStaffFieldsResolver,
  ProductMediaEditResolver,
  ProductOptionEditResolver,
  ProductEditResolver,
  ProductPublicationResolver,
  ProductVariantEditResolver,
  TranslationEditResolver,
  ProductStaffFieldsResolver,
  ProductVariantStaffFieldsResolver,
  ExternalVideoFieldsResolver,
  ImageFieldsResolver,
  MediaFieldsResolver,
  MediaImageFieldsResolver,
  MetafieldsResolver,
  Model3dFieldsResolver,
  ProductResolver,
  ProductFieldsResolver,
  ProductMediaResolver,
  ProductOptionFieldsResolver,
  ProductOptionValueFieldsResolver,
  ProductVariantFieldsResolver,
  ProductVariantPricesResolver,
  ProductVariantsResolver,
  SwatchFieldsResolver,
  VideoFieldsResolver,
  ArticleResolver,
  ArticleFieldsResolver,
  BlogResolver,
  MenuResolver,
  MenuItemFieldsResolver,
  PageResolver,
  ArticleEditResolver,
  BlogEditResolver,
  MenuEditResolver,
  PageEditResolver,
  ArticleStaffFieldsResolver,
  PageStaffFieldsResolver,
  CustomerResolver,
  CustomerAddressBookResolver,
  CustomerAddressFieldsResolver,
  CustomerCareResolver,
  CustomerFieldsResolver,
  CustomerProfileResolver,
  DeliveryRateFieldsResolver,
  DeliveryZoneResolver,
  DeliveryZoneFieldsResolver,
  DeliveryZonePlaceFieldsResolver,
  InventoryChangeFieldsResolver,
  InventoryEditResolver,
  InventoryLevelFieldsResolver,
  InventoryMovementFieldsResolver,
  LowStockResolver,
  VariantInventoryLevelsResolver,
  LocationResolver,
  LocationFieldsResolver,
  StoreAvailabilityResolver,
  StoreAvailabilityFieldsResolver,
  MetafieldFieldsResolver,
  NodeResolver,
  DiscountResolver,
  DiscountEditResolver,
  DiscountFieldsResolver,
  DiscountItemFieldsResolver,
  GiftCardResolver,
  GiftCardEditResolver,
  GiftCardEntryFieldsResolver,
  GiftCardFieldsResolver,
  ReviewModerationResolver,
  ProductReviewsResolver,
  ReviewFieldsResolver,
  FacetSwatchFieldsResolver,
  PredictiveSearchResolver,
  ProductRecommendationsResolver,
  SearchResolver,
  BrandFieldsResolver,
  CountryFieldsResolver,
  LocalizationResolver,
  ShopResolver,
  ShopFieldsResolver,
  ShopPoliciesResolver,
  ShopPolicyFieldsResolver,
  ShopPolicyWithDefaultFieldsResolver,
  TaxRateResolver,
  TaxRateFieldsResolver,
];
