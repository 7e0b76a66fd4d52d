import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import {
  CartGiftCardCodesAddPayload,
  CartGiftCardCodesRemovePayload,
  CartGiftCardCodesUpdatePayload,
} from '../../schema/carts/cart.payload.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { cartIdArg } from './cart-arguments.ts';
import { cartPayload } from './cart-payload.ts';

const codesArg = { description: 'Codes of gift cards, up to 20; spaces, hyphens and case make no difference.' };

@Resolver(() => Cart)
export class CartGiftCardsResolver {
  @Mutation(() => CartGiftCardCodesAddPayload, {
    nullable: true,
    description: 'Adds gift cards that pay, behind those that do already.',
  })
  cartGiftCardCodesAdd(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('giftCardCodes', () => [String], codesArg) codes: string[],
  ): Promise<object> {
    return cartPayload(services.cartGiftCards.codesAdd(cartId, codes));
  }

  @Mutation(() => CartGiftCardCodesUpdatePayload, {
    nullable: true,
    description: 'Sets the gift cards that pay, in their order.',
  })
  cartGiftCardCodesUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('giftCardCodes', () => [String], codesArg) codes: string[],
  ): Promise<object> {
    return cartPayload(services.cartGiftCards.codesUpdate(cartId, codes));
  }

  @Mutation(() => CartGiftCardCodesRemovePayload, { nullable: true, description: 'Removes gift cards.' })
  cartGiftCardCodesRemove(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('appliedGiftCardIds', () => [ID], { description: 'Ids of the gift cards of the cart.' }) ids: string[],
  ): Promise<object> {
    return cartPayload(services.cartGiftCards.codesRemove(cartId, ids));
  }
}
