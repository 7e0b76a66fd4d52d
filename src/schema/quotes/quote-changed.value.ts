import { Field, ID } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { enumType } from '../enum-type.ts';
import { RecordType } from '../record-type.ts';
import { QuoteDelivery, QuoteLine } from './quote-line.value.ts';

export const QuoteDifferenceReason = enumType('QuoteDifferenceReason', 'Why something costs another amount.', {
  ATTRIBUTES: 'Another variant, or other attributes.',
  CURRENCY: 'The cart is priced in another currency.',
  DISCOUNT: 'Other discounts, or other amounts of them.',
  OPTION: 'Another delivery option.',
  PRICE: 'Another price.',
  QUANTITY: 'Another number of units.',
  TAX: 'Other taxes, or other amounts of them.',
});
export type QuoteDifferenceReason = keyof typeof QuoteDifferenceReason;

const reasons = { description: 'Why; empty where it is new or gone.' };
const amount = {
  nullable: true,
  description: 'By how much its total is more; below zero where it is less. Null where the currency is another one.',
};

@RecordType('QuoteLineDifference', { description: 'A line that is not as it was promised.' })
export class QuoteLineDifference {
  @Field(() => ID, { description: 'Id of the line of the cart.' })
  lineId!: string;

  @Field(() => QuoteLine, { nullable: true, description: 'As it was; null where the line is new.' })
  before!: QuoteLine | null;

  @Field(() => QuoteLine, { nullable: true, description: 'As it is; null where the line is gone.' })
  after!: QuoteLine | null;

  @Field(() => [QuoteDifferenceReason], reasons)
  reasons!: QuoteDifferenceReason[];

  @Field(() => MoneyV2, amount)
  amount!: MoneyV2 | null;
}

@RecordType('QuoteDeliveryDifference', { description: 'A delivery that is not as it was promised.' })
export class QuoteDeliveryDifference {
  @Field(() => QuoteDelivery, { nullable: true, description: 'As it was; null where there was none.' })
  before!: QuoteDelivery | null;

  @Field(() => QuoteDelivery, { nullable: true, description: 'As it is; null where there is none.' })
  after!: QuoteDelivery | null;

  @Field(() => [QuoteDifferenceReason], reasons)
  reasons!: QuoteDifferenceReason[];

  @Field(() => MoneyV2, amount)
  amount!: MoneyV2 | null;
}

@RecordType('QuoteChanged', { description: 'What is different from the quote that the buyer was shown, line by line.' })
export class QuoteChanged {
  @Field(() => MoneyV2, {
    nullable: true,
    description: 'By how much the total is more: the sum of all differences. Null where the currency is another one.',
  })
  amount!: MoneyV2 | null;

  @Field(() => MoneyV2, { description: 'The total as it was.' })
  totalBefore!: MoneyV2;

  @Field(() => MoneyV2, { description: 'The total as it is.' })
  totalAfter!: MoneyV2;

  @Field(() => MoneyV2, { description: 'What was left to pay.' })
  dueBefore!: MoneyV2;

  @Field(() => MoneyV2, { description: 'What is left to pay.' })
  dueAfter!: MoneyV2;

  @Field(() => Boolean, { description: 'It goes to another address.' })
  addressChanged!: boolean;

  @Field(() => [QuoteLineDifference], { description: 'The lines that differ.' })
  lines!: QuoteLineDifference[];

  @Field(() => QuoteDeliveryDifference, { nullable: true, description: 'The delivery, where that differs.' })
  delivery!: QuoteDeliveryDifference | null;
}
