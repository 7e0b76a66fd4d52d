import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { giftCardEntries } from '../../loaders/gift-cards/gift-card.relations.ts';
import { MoneyV2 } from '../../schema/catalog/money.value.ts';
import { GiftCardEntryConnection } from '../../schema/gift-cards/gift-card.connection.ts';
import { GiftCard } from '../../schema/gift-cards/gift-card.type.ts';
import { Relation } from '../relation.ts';
import type { GiftCardRecord } from './gift-cards.records.ts';

@Resolver(() => GiftCard)
export class GiftCardFieldsResolver {
  @Relation(() => GiftCardEntryConnection, giftCardEntries, { description: 'Its ledger, the newest entry first.' })
  entries: unknown;

  @FieldResolver(() => MoneyV2, { description: 'What is left on it.' })
  balance(@Root() record: GiftCardRecord, @Ctx() { services }: Context): object {
    return services.giftCards.balance(record);
  }

  @FieldResolver(() => MoneyV2, { description: 'What was on it when it was issued.' })
  initialValue(@Root() record: GiftCardRecord, @Ctx() { services }: Context): object {
    return services.giftCards.initialValue(record);
  }
}
