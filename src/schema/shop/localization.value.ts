import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { Country } from './country.value.ts';
import { Language } from './language.value.ts';

@RecordType('Localization', {
  description: 'Where and in which language the buyer shops, and what else there is to choose.',
})
export class Localization {
  @Field(() => [Country], { description: 'The countries that the shop sells to.' })
  availableCountries!: Country[];

  @Field(() => [Language], { description: "The languages that the shop speaks in the buyer's country." })
  availableLanguages!: Language[];

  @Field(() => Country, { description: 'The country of this request.' })
  country!: Country;

  @Field(() => Language, { description: 'The language of this request.' })
  language!: Language;
}
