import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../../catalog/money.input.ts';
import { Decimal } from '../../scalars/decimal.scalar.ts';
import { DiscountKind } from '../discount-words.enum.ts';

@InputType('DiscountItemsInput', { description: 'What a discount names, 250 things at the most.' })
export class DiscountItemsInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of products.' })
  productIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of variants.' })
  variantIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of collections.' })
  collectionIds?: string[] | null;
}

@InputType('DiscountValueInput', {
  description:
    'How much a discount takes off. PERCENTAGE: percentage. FIXED: amounts, eachItem. FREE_SHIPPING: amounts, where there is a limit. BUY_X_GET_Y: percentage, buysQuantity, buys, getsQuantity, gets, timesPerCart.',
})
export class DiscountValueInput {
  @Field(() => DiscountKind, { description: 'How it is said.' })
  kind!: DiscountKind;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Share that is taken off, in percent, more than 0 and 100 at the most, with up to four decimals.',
  })
  percentage?: string | null;

  @Field(() => [MoneyInput], {
    nullable: true,
    description: 'What is taken off by currency, or up to which price delivery is free. Nothing is converted.',
  })
  amounts?: MoneyInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True to take the amount off each item.' })
  eachItem?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many have to be bought, 1 to 1,000.' })
  buysQuantity?: number | null;

  @Field(() => DiscountItemsInput, { nullable: true, description: 'Of what.' })
  buys?: DiscountItemsInput | null;

  @Field(() => Int, { nullable: true, description: 'How many are then given for less, 1 to 1,000.' })
  getsQuantity?: number | null;

  @Field(() => DiscountItemsInput, { nullable: true, description: 'Of what.' })
  gets?: DiscountItemsInput | null;

  @Field(() => Int, { nullable: true, description: 'How often in one cart, 1 to 1,000; null without a limit.' })
  timesPerCart?: number | null;
}
