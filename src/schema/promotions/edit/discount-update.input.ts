import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../../catalog/money.input.ts';
import { DateTime } from '../../scalars/date-time.scalar.ts';
import { DiscountClass } from '../discount-words.enum.ts';
import { DiscountItemsInput, DiscountValueInput } from './discount-value.input.ts';

@InputType('DiscountUpdateInput', {
  description: 'What changes of a discount; what is not given stays as it is. Lists are given whole.',
})
export class DiscountUpdateInput {
  @Field(() => String, { nullable: true, description: 'What buyers read, of at most 255 characters.' })
  title?: string | null;

  @Field(() => DiscountClass, { nullable: true, description: 'What it lowers.' })
  class?: DiscountClass | null;

  @Field(() => DiscountValueInput, { nullable: true, description: 'How much it takes off, all of it.' })
  value?: DiscountValueInput | null;

  @Field(() => DiscountItemsInput, { nullable: true, description: 'What it is about; null for everything.' })
  items?: DiscountItemsInput | null;

  @Field(() => [MoneyInput], {
    nullable: true,
    description:
      'What the lines that it is about have to cost before discounts, by currency. Where there is any, it does not apply in other currencies.',
  })
  minimumSubtotals?: MoneyInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many units of them there have to be; null for no matter.' })
  minimumQuantity?: number | null;

  @Field(() => [DiscountClass], {
    nullable: true,
    description: 'Classes of other discounts that it may stand beside; both have to allow it.',
  })
  combinesWith?: DiscountClass[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only customers with one of these tags, 250 at the most; empty for everybody.',
  })
  customerTags?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the markets that it holds in; empty for all.' })
  marketIds?: string[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is in force.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is in force; null for ever.' })
  endsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it may be used in all; null without a limit.' })
  usageLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'How often one customer may use it; null without a limit.' })
  perCustomerLimit?: number | null;
}
