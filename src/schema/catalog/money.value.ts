import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { Decimal } from '../scalars/decimal.scalar.ts';
import { CurrencyCode } from '../shop/currency-code.enum.ts';

@RecordType('MoneyV2', { description: 'An amount of money in a currency.' })
export class MoneyV2 {
  @Field(() => Decimal, { description: 'The amount in whole units of the currency, with its usual decimals.' })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'Currency of the amount.' })
  currencyCode!: string;
}
