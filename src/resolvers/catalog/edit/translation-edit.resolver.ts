import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import {
  TranslationsRegisterPayload,
  TranslationsRemovePayload,
} from '../../../schema/catalog/edit/translation-edit.payload.ts';
import { TranslationInput } from '../../../schema/catalog/edit/translation.input.ts';
import { LanguageCode } from '../../../schema/shop/language-code.enum.ts';
import { Translation } from '../../../schema/catalog/edit/translation.value.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Translation)
export class TranslationEditResolver {
  @Mutation(() => TranslationsRegisterPayload, { description: 'Says texts of a record in other languages.' })
  translationsRegister(
    @Ctx() { services }: Context,
    @Arg('resourceId', () => ID, { description: 'Id of the record.' }) resourceId: string,
    @Arg('translations', () => [TranslationInput], { description: 'The texts, 250 at the most.' })
    translations: TranslationInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return payloadOf('translations', services.translationEdits.register(resourceId, translations, expectedVersion));
  }

  @Mutation(() => TranslationsRemovePayload, { description: 'Removes texts of a record in other languages.' })
  translationsRemove(
    @Ctx() { services }: Context,
    @Arg('resourceId', () => ID, { description: 'Id of the record.' }) resourceId: string,
    @Arg('translationKeys', () => [String], { description: 'Names of the fields.' }) translationKeys: string[],
    @Arg('locales', () => [LanguageCode], { description: 'The languages.' }) locales: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return payloadOf(
      'translations',
      services.translationEdits.remove(resourceId, { translationKeys, locales }, expectedVersion),
    );
  }
}
