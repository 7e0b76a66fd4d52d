import { Field, type ClassType } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CartUserError } from './cart-user-error.value.ts';
import { CartWarning } from './cart-warning.value.ts';
import { Cart } from './cart.type.ts';

/** The payload of a mutation of a cart; all are alike. */
function cartPayload(mutation: string): ClassType<object> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);

  @RecordType(`${name}Payload`, { description: `What came of \`${mutation}\`.` })
  class Payload {
    @Field(() => Cart, { nullable: true, description: 'The cart as it is now; null when the input was not taken.' })
    cart!: Cart | null;

    @Field(() => [CartUserError], {
      description: 'What is wrong with the input. When there is any, nothing was changed.',
    })
    userErrors!: CartUserError[];

    @Field(() => [CartWarning], { description: 'What the buyer should be told all the same.' })
    warnings!: CartWarning[];
  }
  return Payload;
}

export const CartCreatePayload = cartPayload('cartCreate');
export const CartLinesAddPayload = cartPayload('cartLinesAdd');
export const CartLinesUpdatePayload = cartPayload('cartLinesUpdate');
export const CartLinesRemovePayload = cartPayload('cartLinesRemove');
export const CartDiscountCodesUpdatePayload = cartPayload('cartDiscountCodesUpdate');
export const CartGiftCardCodesAddPayload = cartPayload('cartGiftCardCodesAdd');
export const CartGiftCardCodesUpdatePayload = cartPayload('cartGiftCardCodesUpdate');
export const CartGiftCardCodesRemovePayload = cartPayload('cartGiftCardCodesRemove');
export const CartBuyerIdentityUpdatePayload = cartPayload('cartBuyerIdentityUpdate');
export const CartNoteUpdatePayload = cartPayload('cartNoteUpdate');
export const CartAttributesUpdatePayload = cartPayload('cartAttributesUpdate');
export const CartDeliveryAddressesAddPayload = cartPayload('cartDeliveryAddressesAdd');
export const CartDeliveryAddressesUpdatePayload = cartPayload('cartDeliveryAddressesUpdate');
export const CartDeliveryAddressesRemovePayload = cartPayload('cartDeliveryAddressesRemove');
export const CartDeliveryAddressesReplacePayload = cartPayload('cartDeliveryAddressesReplace');
export const CartSelectedDeliveryOptionsUpdatePayload = cartPayload('cartSelectedDeliveryOptionsUpdate');
