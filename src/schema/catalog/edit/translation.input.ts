import { Field, InputType } from 'type-graphql';
import { LanguageCode } from '../../shop/language-code.enum.ts';

@InputType('TranslationInput', { description: 'A text of a record in another language.' })
export class TranslationInput {
  @Field(() => String, { description: 'Name of the field, such as "title".' })
  key!: string;

  @Field(() => LanguageCode, { description: 'The language.' })
  locale!: string;

  @Field(() => String, { description: 'The text in that language.' })
  value!: string;
}
