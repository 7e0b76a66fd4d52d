import { Field, ID, Int } from 'type-graphql';
import { enumType } from '../enum-type.ts';
import { RecordType } from '../record-type.ts';

export const QuoteProblemCode = enumType('QuoteProblemCode', 'Why a cart cannot be bought as it is.', {
  DELIVERY_ADDRESS_MISSING: 'Nobody has said where it goes.',
  DELIVERY_NOT_POSSIBLE: 'The shop does not deliver it to the address.',
  DISCOUNT_LIMIT_REACHED: 'Others have used up a discount of the cart.',
  EMPTY_CART: 'Nothing is in it.',
  MERCHANDISE_NOT_AVAILABLE: 'The variant is not sold any more.',
  NOT_ENOUGH_STOCK: 'There are fewer units than the cart has.',
  QUANTITY_NOT_SOLD: 'The variant is not sold in this quantity.',
});
export type QuoteProblemCode = keyof typeof QuoteProblemCode;

@RecordType('QuoteProblem', { description: 'One thing that stands in the way of buying a cart.' })
export class QuoteProblem {
  @Field(() => QuoteProblemCode, { description: 'What it is, for programs.' })
  code!: QuoteProblemCode;

  @Field(() => String, { description: 'What it is and what to do, for the buyer.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the line of the cart that it is about.' })
  lineId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Units that there are, of problems with stock.' })
  available!: number | null;
}
