import type { Key } from './key.ts';
import type { ProductFields, VariantFields } from './product-draft.ts';

// The rows of an import. Fields are called as in the Prisma schema; ids are keys, since a row may be new.

export interface ProductRow extends ProductFields {
  id: Key;
  handle: string;
  publishedAt: Date | null;
}

export interface OptionRow {
  id: Key;
  productId: Key;
  name: string;
  position: number;
}

export interface OptionValueRow extends OptionRow {
  optionId: Key;
}

export interface VariantRow extends VariantFields {
  id: Key;
  productId: Key;
  position: number;
  title: string;
  /** One per option, in their order. */
  optionValueIds: Key[];
  mediaId: Key | null;
}

/** Amounts in minor units. */
export interface PriceRow {
  variantId: Key;
  marketId: bigint;
  currencyCode: string;
  amount: bigint;
  compareAtAmount: bigint | null;
  isFixed: boolean;
}

export interface StockRow {
  variantId: Key;
  locationId: bigint;
  onHand: number;
}

export interface MediaRow {
  id: Key;
  url: string;
  alt: string | null;
}

export interface ProductMediaRow {
  productId: Key;
  mediaId: Key;
  position: number;
}

export interface MetafieldRow {
  ownerType: 'Product' | 'ProductVariant';
  ownerId: Key;
  namespace: string;
  key: string;
  type: string;
  value: string;
}

/** Rows to write, whole: a row without an id is new, one with an id replaces what is there. And rows to remove. */
export class CatalogChanges {
  readonly products: ProductRow[] = [];
  readonly media: MediaRow[] = [];
  readonly productMedia: ProductMediaRow[] = [];
  readonly options: OptionRow[] = [];
  readonly optionValues: OptionValueRow[] = [];
  readonly variants: VariantRow[] = [];
  readonly prices: PriceRow[] = [];
  readonly stock: StockRow[] = [];
  readonly metafields: MetafieldRow[] = [];
  /** Rows that take a unique value which another row of the batch has until now: they give theirs up first. */
  readonly parkedOptions: bigint[] = [];
  readonly parkedOptionValues: bigint[] = [];
  readonly parkedVariants: bigint[] = [];
  readonly removedOptions: bigint[] = [];
  readonly removedOptionValues: bigint[] = [];
  readonly removedVariants: bigint[] = [];
  readonly removedMedia: bigint[] = [];
  readonly removedMetafields: bigint[] = [];

  isEmpty(): boolean {
    return Object.values(this).every((rows: unknown[]) => rows.length === 0);
  }

  add(other: CatalogChanges): void {
    for (const name of Object.keys(this) as (keyof CatalogChanges)[]) {
      const [mine, more] = [this[name], other[name]];
      if (Array.isArray(mine) && Array.isArray(more)) (mine as unknown[]).push(...(more as unknown[]));
    }
  }
}
