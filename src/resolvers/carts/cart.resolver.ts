import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AttributeInput } from '../../schema/carts/attribute.input.ts';
import { CartInput } from '../../schema/carts/cart.input.ts';
import {
  CartAttributesUpdatePayload,
  CartCreatePayload,
  CartDiscountCodesUpdatePayload,
  CartNoteUpdatePayload,
} from '../../schema/carts/cart.payload.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { cartIdArg } from './cart-arguments.ts';
import { cartPayload } from './cart-payload.ts';

@Resolver(() => Cart)
export class CartResolver {
  @Query(() => Cart, { nullable: true, description: 'A cart by its id; null where the id opens none.' })
  cart(@Ctx() { services }: Context, @Arg('id', () => ID, cartIdArg) id: string): Promise<object | null> {
    return services.carts.find(id);
  }

  @Mutation(() => CartCreatePayload, {
    nullable: true,
    description: 'Makes a cart, of the customer who asks or is named, or of a guest.',
  })
  cartCreate(
    @Ctx() { services }: Context,
    @Arg('input', () => CartInput, { nullable: true, description: 'What it has.' }) input?: CartInput | null,
  ): Promise<object> {
    return cartPayload(services.cartCreation.create(input ?? {}));
  }

  @Mutation(() => CartDiscountCodesUpdatePayload, {
    nullable: true,
    description: 'Sets the discount codes. Those that take nothing off stay, with a warning that says why.',
  })
  cartDiscountCodesUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('discountCodes', () => [String], {
      description: 'The codes, up to 20; their order and case make no difference.',
    })
    codes: string[],
  ): Promise<object> {
    return cartPayload(services.carts.discountCodesUpdate(cartId, codes));
  }

  @Mutation(() => CartNoteUpdatePayload, { nullable: true, description: 'Sets what the buyer wants to say.' })
  cartNoteUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('note', () => String, { description: 'The note, of at most 5,000 characters; empty for none.' }) note: string,
  ): Promise<object> {
    return cartPayload(services.carts.noteUpdate(cartId, note));
  }

  @Mutation(() => CartAttributesUpdatePayload, { nullable: true, description: 'Sets the attributes of a cart.' })
  cartAttributesUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('attributes', () => [AttributeInput], { description: 'All attributes from now on; up to 250.' })
    attributes: AttributeInput[],
  ): Promise<object> {
    return cartPayload(services.carts.attributesUpdate(cartId, attributes));
  }
}
