/** What an operation asks for with @inContext. Codes as in the storefront dialect, upper case. */
export interface InContext {
  readonly country?: string | null;
  readonly language?: string | null;
}

/** Where and in which language the buyer of a request shops: @inContext, resolved against the shop's markets. */
export interface Buyer {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** As in shop_language. */
  readonly languageCode: string;
  /** The shop's primary language, which needs no translation. */
  readonly isPrimaryLanguage: boolean;
  readonly marketId: bigint;
  /** ISO 4217. */
  readonly currencyCode: string;
}
