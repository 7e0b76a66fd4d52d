import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MoneyV2 } from '../../schema/catalog/money.value.ts';
import { GiftCardEntry } from '../../schema/gift-cards/gift-card-entry.value.ts';
import type { GiftCardEntryRecord } from './gift-cards.records.ts';

@Resolver(() => GiftCardEntry)
export class GiftCardEntryFieldsResolver {
  @FieldResolver(() => MoneyV2, { description: 'What came onto it or, below zero, went from it.' })
  async delta(@Root() record: GiftCardEntryRecord, @Ctx() { services }: Context): Promise<object> {
    return (await services.giftCards.amounts(record)).delta;
  }

  @FieldResolver(() => MoneyV2, { description: 'What was left afterwards.' })
  async balanceAfter(@Root() record: GiftCardEntryRecord, @Ctx() { services }: Context): Promise<object> {
    return (await services.giftCards.amounts(record)).balanceAfter;
  }
}
