import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CartLineInput, CartLineUpdateInput } from '../../schema/carts/cart-line.input.ts';
import {
  CartLinesAddPayload,
  CartLinesRemovePayload,
  CartLinesUpdatePayload,
} from '../../schema/carts/cart.payload.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { cartIdArg } from './cart-arguments.ts';
import { cartPayload } from './cart-payload.ts';

@Resolver(() => Cart)
export class CartLinesResolver {
  @Mutation(() => CartLinesAddPayload, {
    nullable: true,
    description:
      'Adds lines. Those of the same variant and attributes become one; where there are fewer units, the cart gets those, with a warning.',
  })
  cartLinesAdd(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('lines', () => [CartLineInput], { description: 'The lines, up to 250.' }) lines: CartLineInput[],
  ): Promise<object> {
    return cartPayload(services.carts.linesAdd(cartId, lines));
  }

  @Mutation(() => CartLinesUpdatePayload, { nullable: true, description: 'Changes lines.' })
  cartLinesUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('lines', () => [CartLineUpdateInput], { description: 'The changes, up to 250, of each line once.' })
    lines: CartLineUpdateInput[],
  ): Promise<object> {
    return cartPayload(services.carts.linesUpdate(cartId, lines));
  }

  @Mutation(() => CartLinesRemovePayload, { nullable: true, description: 'Removes lines.' })
  cartLinesRemove(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('lineIds', () => [ID], { description: 'Ids of the lines, up to 250.' }) lineIds: string[],
  ): Promise<object> {
    return cartPayload(services.carts.linesRemove(cartId, lineIds));
  }
}
