import { Field, ID } from 'type-graphql';
import { enumType } from '../enum-type.ts';
import { RecordType } from '../record-type.ts';

export type CartWarningCode = keyof typeof CartWarningCode;

export const CartWarningCode = enumType('CartWarningCode', 'What a buyer should be told of a cart.', {
  DISCOUNT_CODE_NOT_HONOURED: 'The code takes nothing off, since other discounts save more.',
  DISCOUNT_CURRENTLY_INACTIVE: 'The code cannot be used here and now.',
  DISCOUNT_CUSTOMER_NOT_ELIGIBLE: 'The code is for other customers.',
  DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: 'The customer has used the code as often as they may.',
  DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: 'The code is for customers who have signed in.',
  DISCOUNT_NOT_FOUND: 'There is no such code.',
  DISCOUNT_NO_ENTITLED_LINE_ITEMS: 'The code is for other products.',
  DISCOUNT_NO_ENTITLED_SHIPPING_LINES: 'The code is for other deliveries.',
  DISCOUNT_PURCHASE_NOT_IN_RANGE: 'The code needs more in the cart.',
  DISCOUNT_QUANTITY_NOT_IN_RANGE: 'The code needs more units in the cart.',
  DISCOUNT_USAGE_LIMIT_REACHED: 'The code has been used as often as it may be.',
  DUPLICATE_DELIVERY_ADDRESS: 'The cart has the address already.',
  MERCHANDISE_NOT_ENOUGH_STOCK: 'There are fewer units than were asked for; the cart has those that there are.',
  MERCHANDISE_OUT_OF_STOCK: 'Nothing is left; the cart has none.',
  PAYMENTS_GIFT_CARDS_UNAVAILABLE: 'A gift card cannot pay now.',
});

@RecordType('CartWarning', {
  description: 'Something that a buyer should be told, though the mutation was carried out.',
})
export class CartWarning {
  @Field(() => CartWarningCode, { description: 'What it is, for programs.' })
  code!: CartWarningCode;

  @Field(() => String, { description: 'What it is, for the buyer.' })
  message!: string;

  @Field(() => ID, { description: 'Id of what it is about: a line, a variant, an address, or the cart.' })
  target!: string;
}
