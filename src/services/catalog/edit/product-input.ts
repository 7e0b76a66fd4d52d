import type { ProductFields, VariantFields } from '../import/product-draft.ts';

// What editors send. A field that is left out stays as it is; a list that is given is whole.

export interface ProductFieldsInput {
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly descriptionHtml?: string | null;
  readonly vendor?: string | null;
  readonly productType?: string | null;
  readonly tags?: readonly string[] | null;
  readonly status?: ProductFields['status'] | null;
  /** Null: never. A moment to come: from then on. */
  readonly publishedAt?: Date | null;
  readonly seo?: { readonly title?: string | null; readonly description?: string | null } | null;
  readonly isGiftCard?: boolean | null;
  readonly metafields?: readonly MetafieldInput[] | null;
}

export interface ProductSetInput extends ProductFieldsInput {
  readonly productOptions?: readonly OptionInput[] | null;
  readonly variants?: readonly VariantInput[] | null;
  readonly media?: readonly MediaInput[] | null;
}

export interface OptionInput {
  readonly id?: string | null;
  readonly name: string;
  readonly values: readonly OptionValueInput[];
}

export interface OptionValueInput {
  readonly id?: string | null;
  readonly name: string;
}

export interface VariantInput {
  readonly id?: string | null;
  readonly optionValues?: readonly { readonly optionName: string; readonly name: string }[] | null;
  /** Decimal text in the primary market's currency. */
  readonly price?: string | null;
  readonly compareAtPrice?: string | null;
  readonly marketPrices?: readonly MarketPriceInput[] | null;
  readonly sku?: string | null;
  readonly barcode?: string | null;
  readonly weight?: number | null;
  readonly weightUnit?: VariantFields['weightUnit'] | null;
  readonly taxable?: boolean | null;
  readonly requiresShipping?: boolean | null;
  readonly inventoryTracked?: boolean | null;
  readonly inventoryPolicy?: VariantFields['inventoryPolicy'] | null;
  readonly unitPriceMeasurement?: MeasureInput | null;
  /** Null: no picture of its own. */
  readonly mediaSrc?: string | null;
  readonly metafields?: readonly MetafieldInput[] | null;
}

export interface MeasureInput {
  readonly quantityValue: number;
  readonly quantityUnit: string;
  readonly referenceValue: number;
  readonly referenceUnit: string;
}

export interface MarketPriceInput {
  readonly marketId: string;
  /** Null: converted from the primary market. */
  readonly price?: string | null;
  readonly compareAtPrice?: string | null;
}

export interface MediaInput {
  readonly id?: string | null;
  readonly originalSource: string;
  readonly alt?: string | null;
}

export interface MetafieldInput {
  readonly namespace: string;
  readonly key: string;
  readonly type?: string | null;
  /** Null: take it away. */
  readonly value?: string | null;
}

/** What changes of an option. */
export interface OptionChange {
  readonly option: { readonly id: string; readonly name?: string | null };
  readonly add: readonly { readonly name: string }[];
  readonly update: readonly (OptionValueInput & { readonly id: string })[];
  /** Ids of values. */
  readonly delete: readonly string[];
}
