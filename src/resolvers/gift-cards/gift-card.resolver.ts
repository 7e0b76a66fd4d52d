import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { GiftCardConnection } from '../../schema/gift-cards/gift-card.connection.ts';
import { GiftCard } from '../../schema/gift-cards/gift-card.type.ts';
import { GiftCardsArgs } from '../../schema/gift-cards/gift-cards.args.ts';

@Resolver(() => GiftCard)
export class GiftCardResolver {
  @Query(() => GiftCard, { nullable: true, description: 'A gift card by its id; staff only.' })
  giftCard(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the gift card.' }) id: string,
  ): Promise<unknown> {
    return services.giftCards.find(id);
  }

  @Query(() => GiftCardConnection, { nullable: true, description: 'Gift cards, the newest first; staff only.' })
  giftCards(@Ctx() { services }: Context, @Args(() => GiftCardsArgs) args: GiftCardsArgs): Promise<unknown> {
    return services.giftCards.list(args);
  }
}
