import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CountryCode } from '../shop/country-code.enum.ts';

@RecordType('CartBuyerIdentity', { description: 'Who buys, as far as the cart was told.' })
export class CartBuyerIdentity {
  @Field(() => CountryCode, { nullable: true, description: 'Country that the cart is priced in.' })
  countryCode!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164.' })
  phone!: string | null;
}
