import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import {
  CartSelectableAddressInput,
  CartSelectableAddressUpdateInput,
  CartSelectedDeliveryOptionInput,
} from '../../schema/carts/cart-selectable-address.input.ts';
import {
  CartDeliveryAddressesAddPayload,
  CartDeliveryAddressesRemovePayload,
  CartDeliveryAddressesReplacePayload,
  CartDeliveryAddressesUpdatePayload,
  CartSelectedDeliveryOptionsUpdatePayload,
} from '../../schema/carts/cart.payload.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { cartIdArg } from './cart-arguments.ts';
import { cartPayload } from './cart-payload.ts';

const addressesArg = { description: 'The addresses; a cart may have 20.' };

@Resolver(() => Cart)
export class CartDeliveryResolver {
  @Mutation(() => CartDeliveryAddressesAddPayload, {
    nullable: true,
    description: 'Adds addresses to choose from. The first one of a cart is chosen.',
  })
  cartDeliveryAddressesAdd(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('addresses', () => [CartSelectableAddressInput], addressesArg) addresses: CartSelectableAddressInput[],
  ): Promise<object> {
    return cartPayload(services.cartDelivery.addressesAdd(cartId, addresses));
  }

  @Mutation(() => CartDeliveryAddressesUpdatePayload, { nullable: true, description: 'Changes addresses.' })
  cartDeliveryAddressesUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('addresses', () => [CartSelectableAddressUpdateInput], { description: 'The changes.' })
    addresses: CartSelectableAddressUpdateInput[],
  ): Promise<object> {
    return cartPayload(services.cartDelivery.addressesUpdate(cartId, addresses));
  }

  @Mutation(() => CartDeliveryAddressesRemovePayload, { nullable: true, description: 'Removes addresses.' })
  cartDeliveryAddressesRemove(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('addressIds', () => [ID], { description: 'Ids of the addresses in the cart.' }) addressIds: string[],
  ): Promise<object> {
    return cartPayload(services.cartDelivery.addressesRemove(cartId, addressIds));
  }

  @Mutation(() => CartDeliveryAddressesReplacePayload, {
    nullable: true,
    description: 'Sets the addresses to choose from.',
  })
  cartDeliveryAddressesReplace(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('addresses', () => [CartSelectableAddressInput], addressesArg) addresses: CartSelectableAddressInput[],
  ): Promise<object> {
    return cartPayload(services.cartDelivery.addressesReplace(cartId, addresses));
  }

  @Mutation(() => CartSelectedDeliveryOptionsUpdatePayload, {
    nullable: true,
    description: 'Chooses how a cart is delivered, of the options that there are now.',
  })
  cartSelectedDeliveryOptionsUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('selectedDeliveryOptions', () => [CartSelectedDeliveryOptionInput], { description: 'The choice.' })
    chosen: CartSelectedDeliveryOptionInput[],
  ): Promise<object> {
    return cartPayload(services.cartDelivery.selectedOptionsUpdate(cartId, chosen));
  }
}
