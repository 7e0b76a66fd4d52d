import type { Listed } from './storefront-listing.ts';

/** Where carts differ from those of the public Storefront API 2026-04. */
export const cartDifferences: readonly Listed[] = [
  {
    kind: 'omission',
    reason: 'Deprecated in the published API, and no published client asks for it.',
    coordinates: [
      'Cart.estimatedCost',
      'CartBuyerIdentity.deliveryAddressPreferences',
      'BaseCartLine.estimatedCost',
      'CartCost.totalDutyAmountEstimated',
      'MailingAddress.countryCode',
      'AppliedGiftCard.amountUsedV2',
      'AppliedGiftCard.balanceV2',
      'CartLine.estimatedCost',
    ],
  },
  {
    kind: 'omission',
    reason: 'Carts have attributes, and no metafields.',
    coordinates: ['Cart.metafield', 'Cart.metafields'],
  },
  {
    kind: 'addition',
    reason:
      'A cart says how often it was changed, and a quote promises what it costs: an order is placed from a quote.',
    coordinates: ['Cart.version', 'Cart.quote', 'Mutation.cartQuote'],
  },
  {
    kind: 'omission',
    reason: 'Neither wishes for wallets nor names of provinces are kept.',
    coordinates: [
      'CartBuyerIdentity.preferences',
      'CartDeliveryAddress.longitude',
      'MailingAddress.longitude',
      'MailingAddress.province',
    ],
  },
  {
    kind: 'omission',
    reason: 'The shop sells to people; companies have no accounts of their own.',
    coordinates: ['CartBuyerIdentity.purchasingCompany'],
  },
  {
    kind: 'addition',
    reason: 'Pages of results say "24 of 312". Counted only when selected; the name and style of CollectionConnection.',
    coordinates: ['BaseCartLineConnection.totalCount', 'CartDeliveryGroupConnection.totalCount'],
  },
  {
    kind: 'omission',
    reason: 'There are no subscriptions.',
    coordinates: ['BaseCartLine.sellingPlanAllocation', 'CartLine.sellingPlanAllocation'],
  },
  {
    kind: 'omission',
    reason: 'No address has a known point.',
    coordinates: ['CartDeliveryAddress.latitude', 'MailingAddress.latitude'],
  },
  {
    kind: 'omission',
    reason: 'Lines stand side by side: none belongs to another, and no variant is made of others.',
    coordinates: ['CartLine.parentRelationship'],
  },
  {
    kind: 'mismatch',
    reason: 'Lines stand side by side: none belongs to another, and no variant is made of others.',
    coordinates: [
      'CartErrorCode.BUNDLES_AND_ADDONS_CANNOT_BE_MIXED',
      'CartErrorCode.MERCHANDISE_LINE_TRANSFORMERS_RUN_ERROR',
      'CartErrorCode.PARENT_LINE_INVALID_REFERENCE',
      'CartErrorCode.PARENT_LINE_NESTING_TOO_DEEP',
      'CartErrorCode.PARENT_LINE_NOT_FOUND',
      'CartErrorCode.PARENT_LINE_OPERATION_BLOCKED',
      'CartLineInput.parent',
    ],
  },
  {
    kind: 'mismatch',
    reason: 'The shop sells to people; companies have no accounts of their own.',
    coordinates: [
      'CartErrorCode.BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION',
      'CartErrorCode.INVALID_COMPANY_LOCATION',
      'CartWarningCode.MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION',
      'CartBuyerIdentityInput.companyLocationId',
    ],
  },
  {
    kind: 'mismatch',
    reason: 'Nothing here is refused for this reason.',
    coordinates: [
      'CartErrorCode.GIFT_CARD_RECIPIENT_INVALID',
      'CartErrorCode.INVALID_ZIP_CODE_FOR_COUNTRY',
      'CartErrorCode.INVALID_ZIP_CODE_FOR_PROVINCE',
      'CartErrorCode.MERCHANDISE_NOT_APPLICABLE',
      'CartErrorCode.MISSING_CUSTOMER_ACCESS_TOKEN',
      'CartErrorCode.MISSING_DISCOUNT_CODE',
      'CartErrorCode.MISSING_NOTE',
      'CartErrorCode.PROVINCE_NOT_FOUND',
      'CartErrorCode.SERVICE_UNAVAILABLE',
      'CartErrorCode.UNSPECIFIED_ADDRESS_ERROR',
      'CartErrorCode.VALIDATION_CUSTOM',
      'CartErrorCode.ZIP_CODE_NOT_SUPPORTED',
    ],
  },
  {
    kind: 'mismatch',
    reason: 'Carts have attributes, and no metafields.',
    coordinates: ['CartErrorCode.INVALID_METAFIELDS', 'CartInput.metafields'],
  },
  {
    kind: 'mismatch',
    reason: 'A cart is not paid for: what is paid is an order, placed from a quote.',
    coordinates: [
      'CartErrorCode.INVALID_PAYMENT',
      'CartErrorCode.INVALID_PAYMENT_DEFERRED_PAYMENT_REQUIRED',
      'CartErrorCode.INVALID_PAYMENT_EMPTY_CART',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_BASE_EXPIRED',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_BASE_GATEWAY_NOT_SUPPORTED',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_GENERIC',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_MONTH_INCLUSION',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_NUMBER_INVALID',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_NUMBER_INVALID_FORMAT',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_VERIFICATION_VALUE_BLANK',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_VERIFICATION_VALUE_INVALID_FOR_CARD_TYPE',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_YEAR_EXPIRED',
      'CartErrorCode.PAYMENTS_CREDIT_CARD_YEAR_INVALID_EXPIRY_YEAR',
      'CartErrorCode.PAYMENT_METHOD_NOT_APPLICABLE',
      'CartErrorCode.PAYMENT_METHOD_NOT_SUPPORTED',
      'CartErrorCode.PENDING_DELIVERY_GROUPS',
    ],
  },
  {
    kind: 'mismatch',
    reason: 'There are no subscriptions.',
    coordinates: [
      'CartErrorCode.SELLING_PLAN_NOT_APPLICABLE',
      'CartErrorCode.VARIANT_REQUIRES_SELLING_PLAN',
      'CartWarningCode.DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE',
      'CartLineInput.sellingPlanId',
      'CartLineUpdateInput.sellingPlanId',
    ],
  },
  {
    kind: 'mismatch',
    reason: 'Neither wishes for wallets nor names of provinces are kept.',
    coordinates: ['CartBuyerIdentityInput.preferences'],
  },
];
