import { Field, ID, Int } from 'type-graphql';
import { Attribute } from '../carts/attribute.value.ts';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';
import { QuoteDiscount, QuoteTaxLine } from './quote-parts.value.ts';

@RecordType('QuoteLine', { description: 'A line of a cart, as a quote promises it.' })
export class QuoteLine {
  @Field(() => ID, { description: 'Id of the line of the cart.' })
  lineId!: string;

  @Field(() => String, { description: 'Title of the product.' })
  title!: string;

  @Field(() => Int, { description: 'Units.' })
  quantity!: number;

  @Field(() => [Attribute], { description: 'What the front end keeps with the line.' })
  attributes!: Attribute[];

  @Field(() => MoneyV2, { description: 'Price of one unit.' })
  amountPerQuantity!: MoneyV2;

  @Field(() => MoneyV2, { description: 'Price of all units, before discounts.' })
  subtotalAmount!: MoneyV2;

  @Field(() => [QuoteDiscount], { description: 'Discounts on the line, and its share of those on the whole cart.' })
  discounts!: QuoteDiscount[];

  @Field(() => [QuoteTaxLine], { description: 'Taxes on the line.' })
  taxLines!: QuoteTaxLine[];

  @Field(() => MoneyV2, { description: 'What is paid for the line: after all discounts, with its taxes.' })
  totalAmount!: MoneyV2;
}

@RecordType('QuoteDelivery', { description: 'The delivery of a cart, as a quote promises it.' })
export class QuoteDelivery {
  @Field(() => String, { description: 'Handle of the delivery option.' })
  handle!: string;

  @Field(() => String, { description: 'What the option is called.' })
  title!: string;

  @Field(() => MoneyV2, { description: 'What it costs, before discounts.' })
  amount!: MoneyV2;

  @Field(() => [QuoteDiscount], { description: 'Discounts on it.' })
  discounts!: QuoteDiscount[];

  @Field(() => [QuoteTaxLine], { description: 'Taxes on it.' })
  taxLines!: QuoteTaxLine[];

  @Field(() => MoneyV2, { description: 'What is paid for it: after discounts, with its taxes.' })
  totalAmount!: MoneyV2;
}
