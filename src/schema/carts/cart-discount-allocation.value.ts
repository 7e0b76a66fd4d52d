import { Field } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordInterface, RecordType } from '../record-type.ts';
import { CartDiscountApplication, DiscountApplicationTargetType } from './cart-discount-application.value.ts';

@RecordInterface('CartDiscountAllocation', { description: 'What a discount takes off a line or a cart.' })
export abstract class CartDiscountAllocation {
  @Field(() => MoneyV2, { description: 'What it takes off.' })
  discountedAmount!: MoneyV2;

  @Field(() => DiscountApplicationTargetType, { description: 'What it lowers.' })
  targetType!: keyof typeof DiscountApplicationTargetType;

  @Field(() => CartDiscountApplication, { description: 'What the discount does.' })
  discountApplication!: CartDiscountApplication;
}

@RecordType('CartCodeDiscountAllocation', {
  description: 'What the discount of a code takes off.',
  implements: CartDiscountAllocation,
})
export class CartCodeDiscountAllocation {
  @Field(() => String, { description: 'The code, as it was entered.' })
  code!: string;
}

@RecordType('CartAutomaticDiscountAllocation', {
  description: 'What a discount takes off that comes by itself.',
  implements: CartDiscountAllocation,
})
export class CartAutomaticDiscountAllocation {
  @Field(() => String, { description: 'What the discount is called.' })
  title!: string;
}
