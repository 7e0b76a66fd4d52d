import { Field, ID } from 'type-graphql';
import { CartDeliveryAddress } from '../carts/cart-delivery-address.value.ts';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { QuoteDelivery, QuoteLine } from './quote-line.value.ts';
import { QuoteGiftCard } from './quote-parts.value.ts';

@RecordType('Quote', {
  description:
    'What a cart costs, promised for a while: its prices, its stock and its discounts are held so long. An order is placed from it.',
})
export class Quote {
  @Field(() => ID, { description: 'Id of the quote. The same promise keeps its id when it is asked for again.' })
  id!: string;

  @Field(() => String, { description: 'Shows that this server made exactly this promise.' })
  signature!: string;

  @Field(() => String, { description: 'The same for the same promise, whenever it is made.' })
  version!: string;

  @Field(() => Boolean, { description: 'Whether an order can be placed from it now.' })
  isValid!: boolean;

  @Field(() => DateTime, { description: 'Until when it holds.' })
  expiresAt!: Date;

  @Field(() => DateTime, { description: 'When it was first made.' })
  createdAt!: Date;

  @Field(() => [QuoteLine], { description: 'The lines; up to 250.' })
  lines!: QuoteLine[];

  @Field(() => QuoteDelivery, { nullable: true, description: 'The delivery; null where nothing is delivered.' })
  delivery!: QuoteDelivery | null;

  @Field(() => CartDeliveryAddress, { nullable: true, description: 'Where it goes.' })
  deliveryAddress!: CartDeliveryAddress | null;

  @Field(() => Boolean, { description: 'Whether prices contain the taxes; otherwise those come on top.' })
  taxesIncluded!: boolean;

  @Field(() => MoneyV2, { description: 'The lines, before discounts.' })
  subtotalAmount!: MoneyV2;

  @Field(() => MoneyV2, { description: 'All discounts, on the delivery too.' })
  discountAmount!: MoneyV2;

  @Field(() => MoneyV2, { description: 'The delivery, before discounts.' })
  deliveryAmount!: MoneyV2;

  @Field(() => MoneyV2, { description: 'All taxes.' })
  taxAmount!: MoneyV2;

  @Field(() => MoneyV2, { description: 'What the cart costs: the totals of the lines and of the delivery together.' })
  totalAmount!: MoneyV2;

  @Field(() => [QuoteGiftCard], { description: 'What gift cards pay of the total.' })
  giftCards!: QuoteGiftCard[];

  @Field(() => MoneyV2, { description: 'What is left to pay.' })
  dueAmount!: MoneyV2;
}
