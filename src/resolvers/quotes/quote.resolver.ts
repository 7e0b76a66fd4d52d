import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Cart } from '../../schema/carts/cart.type.ts';
import { CartQuotePayload } from '../../schema/quotes/cart-quote.payload.ts';
import { Quote } from '../../schema/quotes/quote.type.ts';
import type { CartRecord } from '../carts/carts.records.ts';

@Resolver(() => Cart)
export class QuoteResolver {
  @Mutation(() => CartQuotePayload, {
    nullable: true,
    description:
      'Promises a cart as it is now, for a while: its prices, its stock and its discounts are held. Asked again without a change it gives the same quote, which then holds for longer.',
  })
  cartQuote(
    @Ctx() { services }: Context,
    @Arg('cartId', () => ID, { description: 'Id of the cart.' }) cartId: string,
    @Arg('quoteId', () => ID, {
      nullable: true,
      description: 'The quote that the buyer was shown, to be told what is different. The one before when left out.',
    })
    quoteId?: string | null,
  ): Promise<object> {
    return services.quotes.quote(cartId, quoteId ?? null);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The newest quote of the cart, expired or not; null where it never had one.',
  })
  quote(@Root() cart: CartRecord, @Ctx() { services }: Context): Promise<object | null> {
    return services.quotes.ofCart(cart);
  }
}
