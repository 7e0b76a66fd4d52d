import type { CartAddress } from '../carts/cart-record.ts';

/**
 * What a quote promises, as it is kept and signed. All amounts are decimal texts of minor units of the currency, since JSON has no
 * bigint; keys are texts too.
 */
export interface QuoteContent {
  readonly cartId: string;
  readonly customerId: string | null;
  readonly marketId: string;
  readonly countryCode: string;
  readonly currencyCode: string;
  readonly pricesIncludeTax: boolean;
  readonly lines: readonly QuotedLine[];
  readonly address: CartAddress | null;
  readonly delivery: QuotedDelivery | null;
  readonly totals: QuotedTotals;
  /** What gift cards pay of the total. */
  readonly giftCards: readonly { readonly id: string; readonly lastCharacters: string; readonly amount: string }[];
  /** What is left to pay. */
  readonly due: string;
}

/** What a discount takes off. */
export interface QuotedDiscount {
  readonly discountId: string;
  readonly title: string;
  readonly code: string | null;
  readonly amount: string;
}

/** A tax on a line or a delivery. */
export interface QuotedTax {
  readonly title: string;
  readonly rateMicros: string;
  readonly amount: string;
}

export interface QuotedLine {
  /** UUID of the cart's line. */
  readonly id: string;
  readonly variantId: string;
  readonly title: string;
  readonly quantity: number;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
  readonly unitAmount: string;
  /** Before discounts. */
  readonly subtotal: string;
  readonly discounts: readonly QuotedDiscount[];
  readonly taxes: readonly QuotedTax[];
  /** What is paid for the line: after all discounts, with its taxes. */
  readonly total: string;
}

export interface QuotedDelivery {
  readonly handle: string;
  readonly title: string;
  readonly amount: string;
  readonly discounts: readonly QuotedDiscount[];
  readonly taxes: readonly QuotedTax[];
  readonly total: string;
}

/** Sums, each of which is that of its parts. */
export interface QuotedTotals {
  /** Of the lines, before discounts. */
  readonly subtotal: string;
  /** All discounts, on delivery too. */
  readonly discount: string;
  /** Before discounts. */
  readonly delivery: string;
  readonly tax: string;
  /** What is paid: that of the lines and of the delivery together. */
  readonly total: string;
}
