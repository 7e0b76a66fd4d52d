import { Field, Int } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';
import { Decimal } from '../scalars/decimal.scalar.ts';
import { DiscountKind } from './discount-words.enum.ts';

@RecordType('DiscountAmount', { description: 'How much a discount takes off.' })
export class DiscountAmount {
  @Field(() => DiscountKind, { description: 'How it is said; it decides which of the other fields there are.' })
  kind!: DiscountKind;

  @Field(() => Decimal, { nullable: true, description: 'The share that is taken off, in percent: `12.5`.' })
  percentage!: string | null;

  @Field(() => [MoneyV2], {
    description:
      'Of FIXED, what is taken off, by currency; of FREE_SHIPPING, up to which price delivery is free. In other currencies it does not apply.',
  })
  amounts!: MoneyV2[];

  @Field(() => Boolean, { description: 'True where the amount comes off each item, not once.' })
  eachItem!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many have to be bought.' })
  buysQuantity!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are then given for less.' })
  getsQuantity!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often in one cart; null where there is no limit.' })
  timesPerCart!: number | null;
}
