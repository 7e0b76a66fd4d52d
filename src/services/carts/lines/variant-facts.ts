/** What a cart has to know of a variant that is sold to its buyer. */
export interface VariantFacts {
  readonly variantId: bigint;
  readonly productId: bigint;
  /** Of the product, in the shop's primary language, for messages. */
  readonly title: string;
  readonly collectionIds: readonly bigint[];
  /** Minor units of the market's currency, for one unit and this buyer. */
  readonly unitAmount: bigint;
  /** Minor units; the price before a reduction. */
  readonly compareAtAmount: bigint | null;
  readonly currencyCode: string;
  readonly isTaxable: boolean;
  /** Money for later: no discount is on it, and no gift card pays it. */
  readonly isGiftCard: boolean;
  readonly requiresShipping: boolean;
  readonly weight: number | null;
  readonly weightUnit: 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS';
  /** Units that this cart may have; null where nothing limits them. What it holds already is among them. */
  readonly available: number | null;
  readonly quantityMinimum: number;
  readonly quantityMaximum: number | null;
  readonly quantityIncrement: number;
}

/** Facts by the key of the variant, as text; what is not sold to the buyer is missing. */
export type FactsByVariant = ReadonlyMap<string, VariantFacts>;
