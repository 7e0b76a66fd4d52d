import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CountryCode } from '../../schema/shop/country-code.enum.ts';
import { TaxRateConnection } from '../../schema/taxes/tax-rate.connection.ts';
import { TaxRateInput } from '../../schema/taxes/tax-rate.input.ts';
import { TaxRate } from '../../schema/taxes/tax-rate.value.ts';
import { TaxRatesArgs } from '../../schema/taxes/tax-rates.args.ts';
import { MarketTaxSetPayload, TaxRatesSetPayload } from '../../schema/taxes/taxes.payload.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => TaxRate)
export class TaxRateResolver {
  @Query(() => TaxRateConnection, {
    nullable: true,
    description: 'The taxes that the shop knows, by country. Staff only.',
  })
  taxRates(
    @Ctx() { services }: Context,
    @Args(() => TaxRatesArgs) { countryCode, ...page }: TaxRatesArgs,
  ): Promise<unknown> {
    return services.taxRates.list(page, countryCode);
  }

  @Mutation(() => TaxRatesSetPayload, {
    description: 'Says all taxes of a country and its parts: those that are not named are removed.',
  })
  taxRatesSet(
    @Ctx() { services }: Context,
    @Arg('countryCode', () => CountryCode, { description: 'The country.' }) countryCode: string,
    @Arg('rates', () => [TaxRateInput], { description: 'All its taxes, 250 at the most.' }) rates: TaxRateInput[],
  ): Promise<object> {
    return payloadOf('taxRates', services.taxRateEdits.set(countryCode, rates));
  }

  @Mutation(() => MarketTaxSetPayload, {
    description: 'Says whether the prices of a market contain the taxes. The prices stay as they are.',
  })
  marketTaxSet(
    @Ctx() { services }: Context,
    @Arg('marketId', () => ID, { description: 'Id of the market.' }) marketId: string,
    @Arg('pricesIncludeTax', () => Boolean, { description: 'Whether they do.' }) pricesIncludeTax: boolean,
  ): Promise<object> {
    return payloadOf('market', services.marketTaxes.set(marketId, pricesIncludeTax));
  }
}
