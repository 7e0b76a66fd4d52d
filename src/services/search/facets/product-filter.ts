/** A named attribute and its value. */
export interface MetafieldChoice {
  readonly namespace: string;
  readonly key: string;
  readonly value: string;
}

/** How a list of products is narrowed: ProductFilter of the storefront dialect. Several fields at once must all fit. */
export interface ProductFilter {
  readonly available?: boolean | null;
  /** Category of the standard taxonomy, of which there is none here. */
  readonly category?: object | null;
  /** In whole units of the buyer's currency, both ends included. */
  readonly price?: { readonly min?: number | null; readonly max?: number | null } | null;
  readonly productMetafield?: MetafieldChoice | null;
  readonly productType?: string | null;
  readonly productVendor?: string | null;
  readonly tag?: string | null;
  /** Attribute of the standard taxonomy, of which there is none here. */
  readonly taxonomyMetafield?: object | null;
  readonly variantMetafield?: MetafieldChoice | null;
  readonly variantOption?: { readonly name: string; readonly value: string } | null;
}
