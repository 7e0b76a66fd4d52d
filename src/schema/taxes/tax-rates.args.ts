import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { CountryCode } from '../shop/country-code.enum.ts';

/** Arguments of `taxRates`. */
@ArgsType()
export class TaxRatesArgs extends ConnectionArgs {
  @Field(() => CountryCode, { nullable: true, description: 'Only those of this country and its parts.' })
  countryCode?: string | null;
}
