import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { rateMarket } from '../../loaders/delivery/delivery.relations.ts';
import { MoneyV2 } from '../../schema/catalog/money.value.ts';
import { DeliveryRate } from '../../schema/delivery/delivery-rate.value.ts';
import { Market } from '../../schema/shop/market.type.ts';
import { Relation } from '../relation.ts';

type RateRecord = Parameters<Context['services']['deliveryZones']['amountOf']>[0];

@Resolver(() => DeliveryRate)
export class DeliveryRateFieldsResolver {
  @Relation(() => Market, rateMarket, { description: 'The market that it is for.' })
  market: unknown;

  @FieldResolver(() => MoneyV2, { description: 'What it costs.' })
  price(@Root() rate: RateRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.deliveryZones.amountOf(rate, rate.amount);
  }

  @FieldResolver(() => MoneyV2, {
    nullable: true,
    description: 'What the goods come to at the least, before discounts; null for no limit.',
  })
  leastAmount(@Root() rate: RateRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.deliveryZones.amountOf(rate, rate.leastAmount);
  }

  @FieldResolver(() => MoneyV2, {
    nullable: true,
    description: 'What the goods come to at the most, before discounts; null for no limit.',
  })
  mostAmount(@Root() rate: RateRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.deliveryZones.amountOf(rate, rate.mostAmount);
  }
}
