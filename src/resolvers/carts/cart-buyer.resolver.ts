import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CartBuyerIdentityInput } from '../../schema/carts/cart-buyer-identity.input.ts';
import { CartBuyerIdentity } from '../../schema/carts/cart-buyer-identity.value.ts';
import { CartBuyerIdentityUpdatePayload } from '../../schema/carts/cart.payload.ts';
import { Customer } from '../../schema/customers/customer.type.ts';
import { cartIdArg } from './cart-arguments.ts';
import { cartPayload } from './cart-payload.ts';
import type { CartBuyerIdentityRecord } from './carts.records.ts';

@Resolver(() => CartBuyerIdentity)
export class CartBuyerResolver {
  @Mutation(() => CartBuyerIdentityUpdatePayload, {
    nullable: true,
    description:
      'Says who buys. With a customer, who asks or is named, the cart becomes theirs, and what they had in another one goes into it.',
  })
  cartBuyerIdentityUpdate(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, cartIdArg) cartId: string,
    @Arg('buyerIdentity', () => CartBuyerIdentityInput, { description: 'Who buys.' })
    buyerIdentity: CartBuyerIdentityInput,
  ): Promise<object> {
    return cartPayload(services.cartBuyers.identityUpdate(cartId, buyerIdentity));
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer whose cart it is, where it is they who ask; null for everybody else.',
  })
  customer(@Root() { customerId }: CartBuyerIdentityRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.customers.selfOf(customerId);
  }
}
