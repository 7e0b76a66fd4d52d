import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../scalars/decimal.scalar.ts';
import { CountryCode } from '../shop/country-code.enum.ts';

@InputType('DeliveryZonePlaceInput', { description: 'A country of a delivery zone, or a part of one.' })
export class DeliveryZonePlaceInput {
  @Field(() => CountryCode, { description: 'The country.' })
  countryCode!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the part, as ISO 3166-2 has it behind the dash: "CA" of US-CA. All of the country without it.',
  })
  zoneCode?: string | null;
}

@InputType('DeliveryRateInput', {
  description: 'What it costs in a market to deliver a cart whose weight and amount are within limits, those included.',
})
export class DeliveryRateInput {
  @Field(() => ID, { description: 'Id of the market, whose currency the amounts are in.' })
  marketId!: string;

  @Field(() => String, {
    description: 'Name of the service for programs; the same for the same service at several weights and amounts.',
  })
  handle!: string;

  @Field(() => String, { description: 'Name of the service as buyers see it, of at most 255 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What buyers are told of it, at most 1,000 characters.' })
  description?: string | null;

  @Field(() => Decimal, { description: 'What it costs; 0 where it is free.' })
  price!: string;

  @Field(() => Int, { nullable: true, description: 'Least weight of the cart, grams.' })
  leastGrams?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest weight of the cart, grams.' })
  mostGrams?: number | null;

  @Field(() => Decimal, { nullable: true, description: 'What the goods come to at the least, before discounts.' })
  leastAmount?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'What the goods come to at the most, before discounts.' })
  mostAmount?: string | null;
}

@InputType('DeliveryZoneInput', { description: 'A whole delivery zone: what is not named is removed from it.' })
export class DeliveryZoneInput {
  @Field(() => String, { description: 'Name of the zone, of at most 255 characters; no other zone has it.' })
  name!: string;

  @Field(() => [DeliveryZonePlaceInput], {
    description: 'Its countries and parts of countries, 250 at the most. A place is in one zone only.',
  })
  places!: DeliveryZonePlaceInput[];

  @Field(() => [DeliveryRateInput], { description: 'What delivering costs there, 250 at the most.' })
  rates!: DeliveryRateInput[];
}
