import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Brand } from '../../schema/shop/brand.value.ts';
import { CountryCode } from '../../schema/shop/country-code.enum.ts';
import { Domain } from '../../schema/shop/domain.value.ts';
import { PaymentSettings } from '../../schema/shop/payment-settings.value.ts';
import { Shop } from '../../schema/shop/shop.type.ts';
import type { ShopRecord } from './shop.records.ts';

@Resolver(() => Shop)
export class ShopFieldsResolver {
  @FieldResolver(() => Brand, { nullable: true, description: 'How the shop looks and speaks.' })
  brand(@Root() shop: ShopRecord, @Ctx() { services }: Context): unknown {
    return services.shop.brand(shop);
  }

  @FieldResolver(() => String, {
    description: 'How amounts in the shop\'s own currency are written, with "{{amount}}" for the amount.',
  })
  moneyFormat(@Ctx() { services }: Context): string {
    return services.trade.moneyFormat();
  }

  @FieldResolver(() => PaymentSettings, { description: 'How the shop can be paid.' })
  paymentSettings(@Ctx() { services }: Context): unknown {
    return services.trade.paymentSettings();
  }

  @FieldResolver(() => Domain, { description: 'The main address of the online store.' })
  primaryDomain(@Ctx() { services }: Context): Domain {
    return services.trade.primaryDomain();
  }

  @FieldResolver(() => [CountryCode], { description: 'The countries that the shop sells to.' })
  shipsToCountries(@Ctx() { services }: Context): string[] {
    return services.trade.countryCodes();
  }
}
