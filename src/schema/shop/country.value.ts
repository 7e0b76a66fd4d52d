import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CountryCode } from './country-code.enum.ts';
import { Currency } from './currency.value.ts';
import { Language } from './language.value.ts';
import { UnitSystem } from './unit-system.enum.ts';

@RecordType('Country', { description: 'A country that the shop sells to.' })
export class Country {
  @Field(() => [Language], { description: 'The languages that the shop speaks there.' })
  availableLanguages!: Language[];

  @Field(() => Currency, { description: 'The currency of prices there.' })
  currency!: Currency;

  @Field(() => Language, { description: 'The language that is spoken to buyers who ask for none.' })
  defaultLanguage!: Language;

  @Field(() => CountryCode, { description: 'The country by ISO 3166-1.' })
  isoCode!: string;

  @Field(() => String, { description: 'Name of the country.' })
  name!: string;

  @Field(() => UnitSystem, { description: 'The units that are used there.' })
  unitSystem!: UnitSystem;
}
