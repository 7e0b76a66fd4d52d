import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MailingAddress } from '../../schema/carts/mailing-address.value.ts';
import { FormattedAddressArgs } from '../../schema/customers/formatted-address.args.ts';
import { CountryCode } from '../../schema/shop/country-code.enum.ts';
import type { CartDeliveryGroupRecord } from './carts.records.ts';

type MailingAddressRecord = CartDeliveryGroupRecord['deliveryAddress'];

@Resolver(() => MailingAddress)
export class MailingAddressFieldsResolver {
  @FieldResolver(() => CountryCode, { nullable: true, description: 'Country by ISO 3166-1, two letters.' })
  countryCodeV2(@Root() { countryCode }: MailingAddressRecord): string | null {
    return countryCode;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the country.' })
  country(@Root() address: MailingAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.country(address);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Town, region and country.' })
  formattedArea(
    @Root() { provinceCode, ...address }: MailingAddressRecord,
    @Ctx() { services }: Context,
  ): string | null {
    return services.customerAddresses.area({ ...address, zoneCode: provinceCode });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whole name of who lives there.' })
  name(@Root() address: MailingAddressRecord, @Ctx() { services }: Context): string | null {
    return services.customerAddresses.name(address);
  }

  @FieldResolver(() => [String], { description: 'The address in lines, as it is written on a letter.' })
  formatted(
    @Root() { provinceCode, ...address }: MailingAddressRecord,
    @Args(() => FormattedAddressArgs) { withName, withCompany }: FormattedAddressArgs,
    @Ctx() { services }: Context,
  ): string[] {
    const shown = { withName: withName === true, withCompany: withCompany !== false };
    return services.customerAddresses.lines({ ...address, zoneCode: provinceCode }, shown);
  }
}
