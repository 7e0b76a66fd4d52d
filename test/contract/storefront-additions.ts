import type { Listed } from './storefront-listing.ts';

/** Every point in which the graph differs from the public Storefront API 2026-04 on the types that both have. */
export const storefrontDifferences: readonly Listed[] = [
  {
    kind: 'addition',
    reason: 'Reviews belong to the product page, and the published API leaves them to apps.',
    coordinates: ['Product.rating', 'Product.reviews'],
  },
  {
    kind: 'addition',
    reason: 'Pages of results say "24 of 312". Counted only when selected; the name and style of CollectionConnection.',
    coordinates: [
      'ArticleConnection.totalCount',
      'BlogConnection.totalCount',
      'ImageConnection.totalCount',
      'MediaConnection.totalCount',
      'PageConnection.totalCount',
      'ProductConnection.totalCount',
      'ProductVariantConnection.totalCount',
      'StoreAvailabilityConnection.totalCount',
      'StringConnection.totalCount',
    ],
  },
  {
    kind: 'omission',
    reason: 'Carts, customers and checkout are no part of catalog and content.',
    coordinates: [
      'Query.cart',
      'Query.cartCompletionAttempt',
      'Query.customer',
      'Shop.customerAccountTranslations',
      'Shop.customerAccountUrl',
      'Shop.socialLoginProviders',
    ],
  },
  {
    kind: 'omission',
    reason: 'Subscriptions and bundles are not sold.',
    coordinates: [
      'Product.sellingPlanGroups',
      'ProductVariant.components',
      'ProductVariant.groupedBy',
      'ProductVariant.sellingPlanAllocations',
    ],
  },
  {
    kind: 'omission',
    reason: "They name services of the published API's owner.",
    coordinates: [
      'PaymentSettings.cardVaultUrl',
      'PaymentSettings.shopifyPaymentsAccountId',
      'ProductVariant.shopPayInstallmentsPricing',
      'Query.publicApiVersions',
      'Shop.shopPayInstallmentsPricing',
    ],
  },
  {
    kind: 'omission',
    reason:
      'Nothing is kept that they could tell: custom types, taxonomy, redirects, comments, volume prices, references.',
    coordinates: [
      'Article.comments',
      'Metafield.reference',
      'Metafield.references',
      'Product.category',
      'ProductVariant.quantityPriceBreaks',
      'Query.metaobject',
      'Query.metaobjects',
      'Query.sitemap',
      'Query.urlRedirects',
    ],
  },
  {
    kind: 'omission',
    reason: 'Blurred previews and ready-made viewers of media are not computed.',
    coordinates: [
      'ExternalVideo.presentation',
      'Image.thumbhash',
      'Media.presentation',
      'MediaImage.presentation',
      'Model3d.presentation',
      'Video.presentation',
    ],
  },
  {
    kind: 'omission',
    reason: 'Deprecated in the published API, and published clients of 2026-04 do not ask for them.',
    coordinates: ['Image.originalSrc', 'Image.src', 'Image.transformedSrc'],
  },
  {
    kind: 'omission',
    reason: 'Asked for through other fields: `shop.paymentSettings`, `storeAvailability.location`.',
    coordinates: ['Query.locations', 'Query.paymentSettings'],
  },
];
