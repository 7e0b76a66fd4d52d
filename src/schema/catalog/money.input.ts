import { Field, InputType } from 'type-graphql';
import { Decimal } from '../scalars/decimal.scalar.ts';
import { CurrencyCode } from '../shop/currency-code.enum.ts';

@InputType('MoneyInput', { description: 'An amount of money in a currency.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'Decimal money amount.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'Currency of the money.' })
  currencyCode!: string;
}
