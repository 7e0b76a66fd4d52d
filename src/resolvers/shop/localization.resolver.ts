import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Country } from '../../schema/shop/country.value.ts';
import { Language } from '../../schema/shop/language.value.ts';
import { Localization } from '../../schema/shop/localization.value.ts';
import { Market } from '../../schema/shop/market.type.ts';

@Resolver(() => Localization)
export class LocalizationResolver {
  @Query(() => Localization, { description: 'Where and in which language the buyer shops, and what else there is.' })
  localization(): object {
    return {};
  }

  @FieldResolver(() => [Country], { description: 'The countries that the shop sells to.' })
  availableCountries(@Ctx() { services }: Context): unknown {
    return services.localization.countries();
  }

  @FieldResolver(() => [Language], { description: "The languages that the shop speaks in the buyer's country." })
  availableLanguages(@Ctx() { services }: Context): unknown {
    return services.localization.languages();
  }

  @FieldResolver(() => Country, { description: 'The country of this request.' })
  country(@Ctx() { services }: Context): unknown {
    return services.localization.country();
  }

  @FieldResolver(() => Language, { description: 'The language of this request.' })
  language(@Ctx() { services }: Context): unknown {
    return services.localization.language();
  }

  @FieldResolver(() => Market, { description: 'The market whose prices this request sees.' })
  market(@Ctx() { services }: Context): unknown {
    return services.localization.market();
  }
}
