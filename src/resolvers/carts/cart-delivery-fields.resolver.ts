import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { BaseCartLineConnection } from '../../schema/carts/base-cart-line.connection.ts';
import { CartDeliveryGroup } from '../../schema/carts/cart-delivery-group.value.ts';
import { CartDelivery, CartSelectableAddress } from '../../schema/carts/cart-selectable-address.value.ts';
import { ConnectionArgs } from '../../schema/connection.args.ts';
import type { CartDeliveryGroupRecord, CartRecord } from './carts.records.ts';

@Resolver(() => CartDelivery)
export class CartDeliveryFieldsResolver {
  @FieldResolver(() => [CartSelectableAddress], { description: 'The addresses to choose from.' })
  addresses(
    @Root() { deliveryAddresses }: Pick<CartRecord, 'deliveryAddresses'>,
    @Arg('selected', () => Boolean, { nullable: true, defaultValue: false, description: 'Only the chosen one.' })
    selected?: boolean | null,
  ): readonly object[] {
    return selected ? deliveryAddresses.filter((address) => address.selected) : deliveryAddresses;
  }
}

@Resolver(() => CartDeliveryGroup)
export class CartDeliveryGroupFieldsResolver {
  @FieldResolver(() => BaseCartLineConnection, { description: 'A page of the lines of the group.' })
  cartLines(
    @Root() { lines }: CartDeliveryGroupRecord,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { services }: Context,
  ): unknown {
    return services.carts.page(lines, args);
  }
}
