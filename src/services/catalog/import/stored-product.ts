import type { ProductFields, VariantFields } from './product-draft.ts';

/** A product as it is in the catalog, with all that an import may change. */
export interface StoredProduct extends ProductFields {
  id: bigint;
  version: number;
  handle: string;
  publishedAt: Date | null;
  /** In their order. */
  options: StoredOption[];
  /** In their order. */
  variants: StoredVariant[];
  /** In their order. */
  media: StoredMedia[];
  metafields: StoredMetafield[];
}

export interface StoredOption {
  id: bigint;
  name: string;
  position: number;
  /** In their order. */
  values: { id: bigint; name: string; position: number }[];
}

export interface StoredVariant extends VariantFields {
  id: bigint;
  position: number;
  title: string;
  optionValueIds: bigint[];
  mediaId: bigint | null;
  /** Minor units. */
  prices: {
    marketId: bigint;
    currencyCode: string;
    amount: bigint;
    compareAtAmount: bigint | null;
    isFixed: boolean;
  }[];
  /** At the import's location; null where no stock was ever counted. */
  onHand: number | null;
  metafields: StoredMetafield[];
}

export interface StoredMedia {
  id: bigint;
  url: string;
  alt: string | null;
  position: number;
}

export interface StoredMetafield {
  id: bigint;
  namespace: string;
  key: string;
  type: string;
  value: string;
}
