import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CurrencyCode } from './currency-code.enum.ts';

@RecordType('Currency', { description: 'A currency.' })
export class Currency {
  @Field(() => CurrencyCode, { description: 'The currency by ISO 4217.' })
  isoCode!: string;

  @Field(() => String, { description: 'Name of the currency.' })
  name!: string;

  @Field(() => String, { description: 'Symbol of the currency, such as "€".' })
  symbol!: string;
}
