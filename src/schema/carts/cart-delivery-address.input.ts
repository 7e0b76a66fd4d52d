import { Field, InputType } from 'type-graphql';
import { CountryCode } from '../shop/country-code.enum.ts';

@InputType('CartDeliveryAddressInput', { description: 'Where a cart goes; up to 255 characters each.' })
export class CartDeliveryAddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address1?: string | null;

  @Field(() => String, { nullable: true, description: 'Floor, flat or the like.' })
  address2?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'First name of who lives there.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Last name of who lives there.' })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Province or state, as ISO 3166-2 has it behind the dash.' })
  provinceCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country by ISO 3166-1, two letters.' })
  countryCode?: string | null;
}
