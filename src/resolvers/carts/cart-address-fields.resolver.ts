import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CartDeliveryAddress } from '../../schema/carts/cart-delivery-address.value.ts';
import { FormattedAddressArgs } from '../../schema/customers/formatted-address.args.ts';
import type { CartAddressRecord } from './carts.records.ts';

@Resolver(() => CartDeliveryAddress)
export class CartAddressFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Whole name of who lives there.' })
  name(@Root() address: CartAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.name(address);
  }

  @FieldResolver(() => [String], { description: 'The address in lines, as it is written on a letter.' })
  formatted(
    @Root() { provinceCode, ...address }: CartAddressRecord,
    @Args(() => FormattedAddressArgs) { withName, withCompany }: FormattedAddressArgs,
    @Ctx() { services }: Context,
  ): string[] {
    const shown = { withName: withName === true, withCompany: withCompany !== false };
    return services.customerAddresses.lines({ ...address, zoneCode: provinceCode }, shown);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Town, region and country.' })
  formattedArea(@Root() { provinceCode, ...address }: CartAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.area({ ...address, zoneCode: provinceCode });
  }
}
