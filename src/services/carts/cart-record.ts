import type { Money } from '../catalog/money.ts';

/** A word and its value that a front end keeps with a cart or a line: `engraving`, `For Ada`. */
export interface CartAttribute {
  readonly key: string;
  readonly value: string;
}

/** Where a delivery goes. Texts as they were entered, trimmed. */
export interface CartAddress {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  /** As ISO 3166-2 has it behind the dash. */
  readonly provinceCode: string | null;
  readonly zip: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly phone: string | null;
}

/** An address that may be chosen for a cart; one at the most is. */
export interface CartSelectableAddress {
  /** Global id. */
  readonly id: string;
  readonly selected: boolean;
  readonly oneTimeUse: boolean;
  readonly address: CartAddress & { readonly __typename: 'CartDeliveryAddress' };
}

/** Who buys, as far as the cart was told. */
export interface CartBuyerIdentity {
  readonly countryCode: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Key of the customer, where the cart is one's. */
  readonly customerId: bigint | null;
}

/** What a line costs. */
export interface CartLineCost {
  readonly amountPerQuantity: Money;
  readonly compareAtAmountPerQuantity: Money | null;
  /** Before discounts. */
  readonly subtotalAmount: Money;
  /** After the discounts on the line. */
  readonly totalAmount: Money;
}

/** What a discount does, whatever it came to. */
export interface CartDiscountApplication {
  readonly allocationMethod: 'ACROSS' | 'EACH' | 'ONE';
  readonly targetSelection: 'ALL' | 'ENTITLED' | 'EXPLICIT';
  readonly targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  readonly value:
    | (Money & { readonly __typename: 'MoneyV2' })
    | { readonly __typename: 'PricingPercentageValue'; readonly percentage: number };
}

interface DiscountAllocationFields {
  readonly discountedAmount: Money;
  readonly targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  readonly discountApplication: CartDiscountApplication;
}

/** What one discount takes off, by a code or by itself. */
export type CartDiscountAllocation =
  | (DiscountAllocationFields & { readonly __typename: 'CartCodeDiscountAllocation'; readonly code: string })
  | (DiscountAllocationFields & { readonly __typename: 'CartAutomaticDiscountAllocation'; readonly title: string });

/** A line of a cart. */
export interface CartLine {
  readonly __typename: 'CartLine';
  /** Global id. */
  readonly id: string;
  /** Key of what is bought. */
  readonly variantId: bigint;
  readonly quantity: number;
  readonly attributes: readonly CartAttribute[];
  readonly cost: CartLineCost;
  readonly discountAllocations: readonly CartDiscountAllocation[];
}

/** What a cart costs. */
export interface CartCost {
  /** After the discounts on lines, before those on the whole cart, delivery, and taxes that come on top. */
  readonly subtotalAmount: Money;
  readonly subtotalAmountEstimated: boolean;
  /** What the buyer would pay: all of it. Gift cards pay a part of this, and do not lower it. */
  readonly totalAmount: Money;
  /** True while delivery or taxes are not known for sure. */
  readonly totalAmountEstimated: boolean;
  readonly checkoutChargeAmount: Money;
  /** Taxes, whether they are within the prices or on top. Null while nothing says where the goods go. */
  readonly totalTaxAmount: Money | null;
  readonly totalTaxAmountEstimated: boolean;
}

/** One way in which a group of lines may be delivered. */
export interface CartDeliveryOption {
  readonly handle: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly deliveryMethodType: 'LOCAL' | 'NONE' | 'PICKUP_POINT' | 'PICK_UP' | 'RETAIL' | 'SHIPPING';
  readonly estimatedCost: Money;
}

/** Lines that are delivered together to one address. */
export interface CartDeliveryGroup {
  /** Global id. */
  readonly id: string;
  readonly groupType: 'ONE_TIME_PURCHASE';
  readonly deliveryAddress: CartAddress & { readonly id: string };
  readonly deliveryOptions: readonly CartDeliveryOption[];
  readonly selectedDeliveryOption: CartDeliveryOption | null;
  readonly lines: readonly CartLine[];
}

/** A gift card that pays a part of a cart. */
export interface CartGiftCard {
  readonly __typename: 'AppliedGiftCard';
  /** Global id. */
  readonly id: string;
  readonly lastCharacters: string;
  readonly balance: Money;
  readonly amountUsed: Money;
  readonly presentmentAmountUsed: Money;
}

/** What is computed of a cart: everything that depends on prices, discounts, stock and rates. */
export interface PricedCart {
  readonly lines: readonly CartLine[];
  readonly totalQuantity: number;
  readonly cost: CartCost;
  readonly discountCodes: readonly { readonly code: string; readonly applicable: boolean }[];
  /** Discounts on the whole cart and on delivery; those on lines are with the lines. */
  readonly discountAllocations: readonly CartDiscountAllocation[];
  readonly appliedGiftCards: readonly CartGiftCard[];
  readonly deliveryGroups: readonly CartDeliveryGroup[];
}

/** A cart as the graph shows it. What has to be computed is, once, when it is first asked for. */
export interface CartRecord {
  readonly __typename: 'Cart';
  /** Global id with the secret that opens it. */
  readonly id: string;
  /** UUID of the cart; another one than in the id, where that leads to a cart that it has become a part of. */
  readonly key: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly checkoutUrl: string;
  readonly note: string | null;
  readonly attributes: readonly CartAttribute[];
  readonly buyerIdentity: CartBuyerIdentity;
  readonly deliveryAddresses: readonly CartSelectableAddress[];
  priced(): Promise<PricedCart>;
  totalQuantity(): Promise<number>;
}

/** Something that a client should tell the buyer about, though the mutation was carried out. */
export interface CartWarning {
  /** A word of the dialect's CartWarningCode. */
  readonly code: string;
  readonly message: string;
  /** Global id of what it is about. */
  readonly target: string;
}

/** Why an input was not taken; nothing was changed then. */
export interface CartUserError {
  /** A word of the dialect's CartErrorCode. */
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

/** How a mutation of a cart went. */
export interface CartOutcome {
  readonly result: CartRecord | null;
  readonly userErrors: readonly CartUserError[];
  readonly warnings: readonly CartWarning[];
}
