import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AppliedGiftCard } from '../../schema/carts/applied-gift-card.type.ts';
import { Attribute } from '../../schema/carts/attribute.value.ts';
import { BaseCartLineConnection } from '../../schema/carts/base-cart-line.connection.ts';
import { CartCost } from '../../schema/carts/cart-cost.value.ts';
import { CartDeliveryGroupConnection } from '../../schema/carts/cart-delivery-group.connection.ts';
import { CartDiscountAllocation } from '../../schema/carts/cart-discount-allocation.value.ts';
import { CartDiscountCode } from '../../schema/carts/cart-discount-code.value.ts';
import { CartDelivery } from '../../schema/carts/cart-selectable-address.value.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { ConnectionArgs } from '../../schema/connection.args.ts';
import { attributeKeyArg } from './cart-arguments.ts';
import type { CartRecord } from './carts.records.ts';

@Resolver(() => Cart)
export class CartFieldsResolver {
  @FieldResolver(() => Attribute, { nullable: true, description: 'One attribute.' })
  attribute(@Root() { attributes }: CartRecord, @Arg('key', () => String, attributeKeyArg) key: string): unknown {
    return attributes.find((attribute) => attribute.key === key) ?? null;
  }

  @FieldResolver(() => BaseCartLineConnection, {
    description: 'A page of the lines, in the order in which they came. What is not sold any more is left out.',
  })
  async lines(
    @Root() cart: CartRecord,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { services }: Context,
  ): Promise<unknown> {
    return services.carts.page((await cart.priced()).lines, args);
  }

  @FieldResolver(() => CartCost, { description: 'What the cart costs now.' })
  async cost(@Root() cart: CartRecord): Promise<object> {
    return (await cart.priced()).cost;
  }

  @FieldResolver(() => [CartDiscountCode], { description: 'The discount codes that were entered.' })
  async discountCodes(@Root() cart: CartRecord): Promise<readonly object[]> {
    return (await cart.priced()).discountCodes;
  }

  @FieldResolver(() => [CartDiscountAllocation], {
    description: 'Discounts on the whole cart and on its delivery; those on lines are with the lines.',
  })
  async discountAllocations(@Root() cart: CartRecord): Promise<readonly object[]> {
    return (await cart.priced()).discountAllocations;
  }

  @FieldResolver(() => [AppliedGiftCard], { description: 'Gift cards that pay, in their order.' })
  async appliedGiftCards(@Root() cart: CartRecord): Promise<readonly object[]> {
    return (await cart.priced()).appliedGiftCards;
  }

  @FieldResolver(() => CartDelivery, { description: 'Where the cart may go.' })
  delivery(@Root() { deliveryAddresses }: CartRecord): object {
    return { deliveryAddresses };
  }

  @FieldResolver(() => CartDeliveryGroupConnection, {
    description: 'What is delivered together: one group, once the cart has an address and lines that are sent.',
  })
  async deliveryGroups(
    @Root() cart: CartRecord,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { services }: Context,
    @Arg('withCarrierRates', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Makes no difference: whoever knows the rates is always asked.',
    })
    _withCarrierRates?: boolean | null,
  ): Promise<unknown> {
    return services.carts.page((await cart.priced()).deliveryGroups, args);
  }
}
