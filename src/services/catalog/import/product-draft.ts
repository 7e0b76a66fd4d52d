/**
 * What a file or an editor says about a product. A field that is missing has no column: it stays as it is, or takes its
 * default.
 */
export interface ProductDraft {
  handle: string;
  fields: Partial<ProductFields>;
  /** False hides it from shoppers, whatever its status. */
  published?: boolean;
  /** The moment itself, null for never: said instead of `published`. */
  publishedAt?: Date | null;
  options?: OptionDraft[];
  /** Missing where the file is not about variants. */
  variants?: VariantDraft[];
  /** Missing where the file has no column for pictures. */
  media?: MediaDraft[];
  metafields: MetafieldDraft[];
}

export interface ProductFields {
  title: string;
  descriptionHtml: string;
  description: string;
  vendor: string;
  productType: string;
  tags: string[];
  status: 'ACTIVE' | 'ARCHIVED' | 'DRAFT';
  seoTitle: string | null;
  seoDescription: string | null;
  isGiftCard: boolean;
}

export interface OptionDraft {
  /** Of the option that is to be called so; else it is found by its name. */
  id?: bigint;
  name: string;
  values: string[];
  /** By name: the value that is to be called so; others are found by their names. */
  valueIds?: ReadonlyMap<string, bigint>;
}

export interface VariantDraft {
  /** Of the variant that is meant; else it is found by its option values. */
  id?: bigint;
  /** One per option, in their order. */
  optionValues: string[];
  fields: Partial<VariantFields>;
  /** Minor units of the primary market's currency; a missing one has no column. */
  amount?: bigint;
  compareAtAmount?: bigint | null;
  /** By market: what its columns say. Null: a blank price, so the market's price is converted. */
  marketPrices: Map<bigint, { amount: bigint; compareAtAmount: bigint | null } | null>;
  quantity?: number;
  /** Null: the variant has no picture of its own. */
  imageUrl?: string | null;
  metafields: MetafieldDraft[];
}

export interface VariantFields {
  sku: string | null;
  barcode: string | null;
  weight: number | null;
  weightUnit: 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS';
  taxable: boolean;
  requiresShipping: boolean;
  inventoryTracked: boolean;
  inventoryPolicy: 'DENY' | 'CONTINUE';
  quantityValue: number | null;
  quantityUnit: string | null;
  referenceValue: number | null;
  referenceUnit: string | null;
}

export interface MediaDraft {
  /** Of the picture that is meant; else it is found by its address. */
  id?: bigint;
  url: string;
  /** Missing where there is no column for it. */
  alt?: string | null;
}

export interface MetafieldDraft {
  namespace: string;
  key: string;
  type: string;
  /** Null: a blank cell, which removes the metafield. */
  value: string | null;
}
