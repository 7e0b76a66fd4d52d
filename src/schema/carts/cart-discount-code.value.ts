import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('CartDiscountCode', { description: 'A discount code that was entered.' })
export class CartDiscountCode {
  @Field(() => String, { description: 'The code.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it takes something off the cart now.' })
  applicable!: boolean;
}
