import { Field, Int } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordInterface } from '../record-type.ts';
import { Attribute } from './attribute.value.ts';
import { CartDiscountAllocation } from './cart-discount-allocation.value.ts';
import { CartLineCost } from './cart-line-cost.value.ts';

@RecordInterface('BaseCartLine', { description: 'A line of a cart.', implements: Node })
export abstract class BaseCartLine {
  @Field(() => Int, { description: 'Units.' })
  quantity!: number;

  @Field(() => [Attribute], { description: 'What the front end keeps with the line.' })
  attributes!: Attribute[];

  @Field(() => CartLineCost, { description: 'What it costs.' })
  cost!: CartLineCost;

  @Field(() => [CartDiscountAllocation], { description: 'The discounts on the line.' })
  discountAllocations!: CartDiscountAllocation[];
}
