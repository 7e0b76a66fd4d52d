import type { DiscountClass, DiscountKind, DiscountMethod } from '../../../generated/prisma/client.ts';

/** An amount as it is given: a decimal text, and its currency. */
export interface MoneyInput {
  readonly amount: string;
  readonly currencyCode: string;
}

/** Products, variants and collections, by their ids. */
export interface DiscountItemsInput {
  readonly productIds?: readonly string[] | null;
  readonly variantIds?: readonly string[] | null;
  readonly collectionIds?: readonly string[] | null;
}

/** How much is taken off. Which fields belong to which kind is checked. */
export interface DiscountValueInput {
  readonly kind: DiscountKind;
  /** Decimal text of a percentage, with four decimal places at the most. */
  readonly percentage?: string | null;
  readonly amounts?: readonly MoneyInput[] | null;
  readonly eachItem?: boolean | null;
  readonly buysQuantity?: number | null;
  readonly buys?: DiscountItemsInput | null;
  readonly getsQuantity?: number | null;
  readonly gets?: DiscountItemsInput | null;
  readonly timesPerCart?: number | null;
}

/** What staff says of a discount; what is undefined stays as it is, what is null is emptied. */
export interface DiscountInput {
  readonly title?: string | null;
  readonly class?: DiscountClass | null;
  readonly value?: DiscountValueInput | null;
  readonly items?: DiscountItemsInput | null;
  readonly minimumSubtotals?: readonly MoneyInput[] | null;
  readonly minimumQuantity?: number | null;
  readonly combinesWith?: readonly DiscountClass[] | null;
  readonly customerTags?: readonly string[] | null;
  readonly marketIds?: readonly string[] | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
  readonly usageLimit?: number | null;
  readonly perCustomerLimit?: number | null;
}

/** A new discount. */
export interface DiscountCreateInput extends DiscountInput {
  readonly method: DiscountMethod;
  readonly codes?: readonly string[] | null;
}
