/** What a discount lowers: the price of lines, the sum of the order, or shipping. */
export type DiscountClass = 'PRODUCT' | 'ORDER' | 'SHIPPING';

/** Which lines a discount is about; no lists at all mean every line. */
export interface LineChoice {
  readonly productIds?: ReadonlySet<bigint>;
  readonly variantIds?: ReadonlySet<bigint>;
  readonly collectionIds?: ReadonlySet<bigint>;
}

/** How much a discount takes off. Amounts are minor units of the cart's currency, rates millionths of one. */
export type DiscountValue =
  | { readonly kind: 'PERCENTAGE'; readonly rateMicros: bigint }
  /** Once, spread over the lines; or, where `eachItem` says so, from each unit. */
  | { readonly kind: 'FIXED'; readonly amount: bigint; readonly eachItem?: boolean }
  | BuyXGetY
  | { readonly kind: 'FREE_SHIPPING'; readonly atMost?: bigint };

/** Who buys some is given others for less: of all that it could be, the cheapest. */
export interface BuyXGetY {
  readonly kind: 'BUY_X_GET_Y';
  readonly buys: { readonly quantity: number; readonly lines: LineChoice };
  readonly gets: { readonly quantity: number; readonly lines: LineChoice; readonly rateMicros: bigint };
  /** Times in one cart; without a limit when left out. */
  readonly times?: number;
}

/** What a cart must have before a discount applies. */
export interface DiscountNeeds {
  /** Of the chosen lines before any discount, minor units. */
  readonly subtotal?: bigint;
  /** Units of the chosen lines. */
  readonly quantity?: number;
}

/** A discount that this buyer may use here and now; whether they may is decided elsewhere. */
export interface Discount {
  readonly id: bigint;
  readonly title: string;
  /** As it was entered; undefined for one that comes by itself. */
  readonly code?: string;
  readonly class: DiscountClass;
  readonly value: DiscountValue;
  readonly lines: LineChoice;
  readonly needs: DiscountNeeds;
  /** Classes of others that it may stand beside; both have to agree. */
  readonly combinesWith: ReadonlySet<DiscountClass>;
}

/** A line of a cart as discounts see it. */
export interface DiscountableLine {
  readonly id: string;
  readonly productId: bigint;
  readonly variantId: bigint;
  readonly collectionIds: ReadonlySet<bigint>;
  /** At least 1. */
  readonly quantity: number;
  /** Minor units of one unit. */
  readonly unitAmount: bigint;
}

/** What a discount takes off one line or one delivery. */
export interface Allocation {
  readonly discountId: bigint;
  readonly target: 'line' | 'delivery';
  /** Of the line or the delivery. */
  readonly id: string;
  /** Minor units; more than zero. */
  readonly amount: bigint;
}

/** The price of all units of a line, minor units. */
export const lineAmount = ({ quantity, unitAmount }: DiscountableLine): bigint => BigInt(quantity) * unitAmount;
