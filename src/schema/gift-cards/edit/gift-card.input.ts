import { Field, InputType } from 'type-graphql';
import { MoneyInput } from '../../catalog/money.input.ts';
import { DateTime } from '../../scalars/date-time.scalar.ts';

@InputType('GiftCardUpdateInput', { description: 'What changes of a gift card; what is not given stays as it is.' })
export class GiftCardUpdateInput {
  @Field(() => String, { nullable: true, description: 'A note for the staff, of at most 1,000 characters.' })
  note?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it pays; null for ever.' })
  expiresAt?: Date | null;
}

@InputType('GiftCardCreateInput', { description: 'A new gift card.' })
export class GiftCardCreateInput extends GiftCardUpdateInput {
  @Field(() => MoneyInput, { description: 'What is on it, more than zero; it pays in this currency only.' })
  initialValue!: MoneyInput;
}

@InputType('GiftCardBalanceAdjustInput', { description: 'What is put onto a gift card or taken away, and why.' })
export class GiftCardBalanceAdjustInput {
  @Field(() => MoneyInput, { description: 'What is put onto it or, below zero, taken away; in its currency.' })
  delta!: MoneyInput;

  @Field(() => String, { description: 'Why, for the ledger and the audit, of at most 255 characters.' })
  reason!: string;
}
