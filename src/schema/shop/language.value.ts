import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { LanguageCode } from './language-code.enum.ts';

@RecordType('Language', { description: 'A language that the shop speaks.' })
export class Language {
  @Field(() => String, { description: 'Name of the language in that language.' })
  endonymName!: string;

  @Field(() => LanguageCode, { description: 'The language by ISO 639-1, with the region where it matters.' })
  isoCode!: string;

  @Field(() => String, { description: 'Name of the language.' })
  name!: string;
}
