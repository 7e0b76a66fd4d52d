import { Field, Int } from 'type-graphql';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { DiscountClass, DiscountMethod } from './discount-words.enum.ts';

@RecordType('Discount', {
  description: 'What takes something off carts, by a code or by itself: how much, on what, for whom and when.',
  implements: Node,
})
export class Discount {
  @Field(() => DiscountClass, { description: 'What it lowers.' })
  class!: DiscountClass;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => [String], { description: 'Only customers with one of these tags may use it; empty for everybody.' })
  customerTags!: string[];

  @Field(() => DateTime, { nullable: true, description: 'Until when it is in force; null for ever.' })
  endsAt!: Date | null;

  @Field(() => DiscountMethod, { description: 'How it comes to a cart.' })
  method!: DiscountMethod;

  @Field(() => Int, { nullable: true, description: 'Units of what it is about that have to be in the cart.' })
  minimumQuantity!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often one customer, or one guest by their e-mail address, may use it; null without a limit.',
  })
  perCustomerLimit!: number | null;

  @Field(() => DateTime, { description: 'Since when it is in force.' })
  startsAt!: Date;

  @Field(() => String, { description: 'What buyers read beside the amount.' })
  title!: string;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How often it may be used in all; null without a limit.' })
  usageLimit!: number | null;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
