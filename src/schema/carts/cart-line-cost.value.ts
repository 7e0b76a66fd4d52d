import { Field } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';

@RecordType('CartLineCost', { description: 'What a line costs.' })
export class CartLineCost {
  @Field(() => MoneyV2, { description: 'Price of one unit.' })
  amountPerQuantity!: MoneyV2;

  @Field(() => MoneyV2, { nullable: true, description: 'Price of one unit before a reduction.' })
  compareAtAmountPerQuantity!: MoneyV2 | null;

  @Field(() => MoneyV2, { description: 'Price of all units, before discounts.' })
  subtotalAmount!: MoneyV2;

  @Field(() => MoneyV2, { description: 'After the discounts on the line.' })
  totalAmount!: MoneyV2;
}
