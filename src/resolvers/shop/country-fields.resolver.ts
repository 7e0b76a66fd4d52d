import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Country } from '../../schema/shop/country.value.ts';
import { Market } from '../../schema/shop/market.type.ts';
import type { CountryRecord } from './shop.records.ts';

@Resolver(() => Country)
export class CountryFieldsResolver {
  @FieldResolver(() => Market, { nullable: true, description: 'The market that the country belongs to.' })
  market(@Root() country: CountryRecord, @Ctx() { services }: Context): unknown {
    return services.localization.market(country);
  }
}
