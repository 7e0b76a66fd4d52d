import { Field } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';

const NO_DUTIES = 'There are no duties: always null.';

@RecordType('CartCost', { description: 'What a cart costs now. A quote promises it: `cartQuote`.' })
export class CartCost {
  @Field(() => MoneyV2, {
    description: 'After the discounts on lines; before those on the whole cart, delivery, and taxes that come on top.',
  })
  subtotalAmount!: MoneyV2;

  @Field(() => Boolean, { description: 'Whether it may still change.' })
  subtotalAmountEstimated!: boolean;

  @Field(() => MoneyV2, { description: 'What the buyer pays in all, with gift cards and otherwise.' })
  totalAmount!: MoneyV2;

  @Field(() => Boolean, { description: 'Whether it may still change: while nobody has said where the cart goes.' })
  totalAmountEstimated!: boolean;

  @Field(() => MoneyV2, { description: 'Like `subtotalAmount`, since nothing is paid later.' })
  checkoutChargeAmount!: MoneyV2;

  @Field(() => MoneyV2, { nullable: true, description: 'All taxes, within the prices or on top of them.' })
  totalTaxAmount!: MoneyV2 | null;

  @Field(() => Boolean, { description: 'Whether the taxes may still change.' })
  totalTaxAmountEstimated!: boolean;

  @Field(() => MoneyV2, { nullable: true, description: NO_DUTIES, deprecationReason: NO_DUTIES })
  totalDutyAmount!: MoneyV2 | null;
}
