import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CountryCode } from '../shop/country-code.enum.ts';

@RecordType('TaxRate', {
  description: 'A tax of a country, or of a part of one. Those of a country and of its part add up. For staff.',
})
export class TaxRate {
  @Field(() => CountryCode, { description: 'The country.' })
  countryCode!: string;

  @Field(() => String, { description: 'What the tax is called.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is on shipping, too.' })
  isOnShipping!: boolean;
}
