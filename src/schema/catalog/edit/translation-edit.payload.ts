import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Translation } from './translation.value.ts';

@EditPayload('TranslationsRegisterPayload', 'What came of saying texts in other languages.')
export class TranslationsRegisterPayload {
  @Field(() => [Translation], {
    nullable: true,
    description: 'The texts that were meant; null when the input was not taken.',
  })
  translations!: unknown;
}

@EditPayload('TranslationsRemovePayload', 'What came of removing texts in other languages.')
export class TranslationsRemovePayload {
  @Field(() => [Translation], {
    nullable: true,
    description: 'The texts that were meant; null when the input was not taken.',
  })
  translations!: unknown;
}
