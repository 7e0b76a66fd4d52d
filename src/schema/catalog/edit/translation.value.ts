import { Field } from 'type-graphql';
import { RecordType } from '../../record-type.ts';
import { LanguageCode } from '../../shop/language-code.enum.ts';

@RecordType('Translation', { description: 'A text of a record in another language.' })
export class Translation {
  @Field(() => String, { description: 'Name of the field.' })
  key!: string;

  @Field(() => LanguageCode, { description: 'The language.' })
  locale!: string;

  @Field(() => String, { description: 'The text in that language.' })
  value!: string;
}
