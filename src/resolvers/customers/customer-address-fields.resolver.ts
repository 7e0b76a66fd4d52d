import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CustomerAddress } from '../../schema/customers/customer-address.type.ts';
import { FormattedAddressArgs } from '../../schema/customers/formatted-address.args.ts';
import { CountryCode } from '../../schema/shop/country-code.enum.ts';
import type { CustomerAddressRecord } from './customers.records.ts';

@Resolver(() => CustomerAddress)
export class CustomerAddressFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the country.' })
  country(@Root() address: CustomerAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.country(address);
  }

  @FieldResolver(() => [String], { description: 'The address in lines, as it is written on a letter.' })
  formatted(
    @Root() address: CustomerAddressRecord,
    @Args(() => FormattedAddressArgs) { withName, withCompany }: FormattedAddressArgs,
    @Ctx() { services }: Context,
  ): string[] {
    return services.customerAddresses.lines(address, {
      withName: withName === true,
      withCompany: withCompany !== false,
    });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Town, region and country.' })
  formattedArea(@Root() address: CustomerAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.area(address);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whole name of who lives there.' })
  name(@Root() address: CustomerAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.name(address);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Telephone number by E.164.' })
  phoneNumber(@Root() { phone }: CustomerAddressRecord): string | null {
    return phone;
  }

  @FieldResolver(() => CountryCode, { nullable: true, description: 'Country by ISO 3166-1, two letters.' })
  territoryCode(@Root() { countryCode }: CustomerAddressRecord): string | null {
    return countryCode;
  }
}
