import { Field, InputType } from 'type-graphql';

@InputType('CustomerAddressInput', {
  description: 'An address, or what is to be changed of one. What is left out stays, what is null is taken away.',
})
export class CustomerAddressInput {
  @Field(() => String, { nullable: true, description: 'First line: street and number. An address needs one.' })
  address1?: string | null;

  @Field(() => String, { nullable: true, description: 'Second line: floor or suite.' })
  address2?: string | null;

  @Field(() => String, { nullable: true, description: 'City or town.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Company or organisation.' })
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'First name of who lives there.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Last name of who lives there.' })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164, such as `+4930123456`.' })
  phoneNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country by ISO 3166-1, two letters; one that the shop sells to. An address needs one.',
  })
  territoryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Province, state or region by ISO 3166-2, without the country: `CA`.',
  })
  zoneCode?: string | null;
}
