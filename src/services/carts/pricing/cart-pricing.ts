import type { CodeFound } from '../../promotions/discount.store.ts';
import type { Discount } from '../../promotions/pricing/discount.ts';
import type { DeliveryOption } from '../../delivery/delivery-provider.ts';
import type { CartGiftCardUse } from './gift-card-uses.ts';
import type { CartTotals, TaxesByItem } from './cart-totals.ts';
import type { DiscountedCart } from './discounted-cart.ts';

/** All that was computed of a cart, in minor units: what the graph shows of it, and what a quote promises. */
export interface CartPricing {
  readonly currencyCode: string;
  readonly marketId: bigint;
  readonly pricesIncludeTax: boolean;
  readonly cart: DiscountedCart;
  /** Those that this buyer may use, whether they take something off or not. */
  readonly discounts: readonly Discount[];
  readonly codes: readonly CodeFound[];
  readonly deliveryOptions: readonly DeliveryOption[];
  readonly deliveryOption: DeliveryOption | null;
  readonly taxes: TaxesByItem;
  readonly totals: CartTotals;
  readonly giftCards: readonly CartGiftCardUse[];
  /** Delivery, or where it goes, is not known, or somebody who knows exactly did not answer. */
  readonly isEstimated: boolean;
}
