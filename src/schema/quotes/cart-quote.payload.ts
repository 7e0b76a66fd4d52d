import { Field } from 'type-graphql';
import { CartUserError } from '../carts/cart-user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { QuoteChanged } from './quote-changed.value.ts';
import { QuoteProblem } from './quote-problem.value.ts';
import { Quote } from './quote.type.ts';

@RecordType('CartQuotePayload', { description: 'What came of `cartQuote`.' })
export class CartQuotePayload {
  @Field(() => Quote, {
    nullable: true,
    description: 'The quote; null where there are problems. Nothing is held then.',
  })
  quote!: Quote | null;

  @Field(() => QuoteChanged, {
    nullable: true,
    description: 'What is different from the quote that was named, else from the one before; null where nothing is.',
  })
  changed!: QuoteChanged | null;

  @Field(() => [QuoteProblem], { description: 'What stands in the way of buying the cart.' })
  problems!: QuoteProblem[];

  @Field(() => [CartUserError], { description: 'What is wrong with the input.' })
  userErrors!: CartUserError[];
}
