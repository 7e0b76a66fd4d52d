import { Field, Float } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { RecordType } from '../record-type.ts';

@RecordType('QuoteDiscount', { description: 'What a discount takes off.' })
export class QuoteDiscount {
  @Field(() => String, { description: 'What the discount is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The code that it came by; null for one that comes by itself.' })
  code!: string | null;

  @Field(() => MoneyV2, { description: 'What it takes off.' })
  amount!: MoneyV2;
}

@RecordType('QuoteTaxLine', { description: 'A tax, within the price or on top of it.' })
export class QuoteTaxLine {
  @Field(() => String, { description: 'What the tax is called.' })
  title!: string;

  @Field(() => Float, { description: 'Its rate: 0.19 for 19 %.' })
  rate!: number;

  @Field(() => MoneyV2, { description: 'What it comes to.' })
  amount!: MoneyV2;
}

@RecordType('QuoteGiftCard', { description: 'What a gift card pays.' })
export class QuoteGiftCard {
  @Field(() => String, { description: 'The last characters of its code.' })
  lastCharacters!: string;

  @Field(() => MoneyV2, { description: 'What it pays.' })
  amountUsed!: MoneyV2;
}
