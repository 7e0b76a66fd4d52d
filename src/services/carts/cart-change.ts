import type { CartWarning } from './cart-record.ts';
import { CartProblems } from './cart-refusal.ts';

/** Words of the dialect's CartWarningCode. */
export type CartWarningCode =
  | 'DISCOUNT_CODE_NOT_HONOURED'
  | 'DISCOUNT_CURRENTLY_INACTIVE'
  | 'DISCOUNT_CUSTOMER_NOT_ELIGIBLE'
  | 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED'
  | 'DISCOUNT_ELIGIBLE_CUSTOMER_MISSING'
  | 'DISCOUNT_NOT_FOUND'
  | 'DISCOUNT_NO_ENTITLED_LINE_ITEMS'
  | 'DISCOUNT_NO_ENTITLED_SHIPPING_LINES'
  | 'DISCOUNT_PURCHASE_NOT_IN_RANGE'
  | 'DISCOUNT_QUANTITY_NOT_IN_RANGE'
  | 'DISCOUNT_USAGE_LIMIT_REACHED'
  | 'DUPLICATE_DELIVERY_ADDRESS'
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  | 'MERCHANDISE_OUT_OF_STOCK'
  | 'PAYMENTS_GIFT_CARDS_UNAVAILABLE';

/** What comes up while a cart is changed: what is wrong with the input, and what its buyer should be told all the same. */
export class CartChange {
  readonly problems = new CartProblems();
  readonly warnings: CartWarning[] = [];

  /** @param target global id of what it is about */
  warn(code: CartWarningCode, target: string, message: string): void {
    this.warnings.push({ code, target, message });
  }
}
