import { Field, InputType } from 'type-graphql';
import { CountryCode } from '../shop/country-code.enum.ts';

@InputType('CartBuyerIdentityInput', { description: 'Who buys; what is left out stays.' })
export class CartBuyerIdentityInput {
  @Field(() => CountryCode, { nullable: true, description: 'Country that the cart is priced in.' })
  countryCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Access token of a customer, whose cart it becomes. What they had in another one goes into it.',
  })
  customerAccessToken?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164.' })
  phone?: string | null;
}
