import type { Collection } from '../../../generated/prisma/client.ts';
import { wantedImage, type ImageInput } from '../../edits/image-input.ts';
import { Problems } from '../../edits/problems.ts';
import { changedNames, htmlField, newNames, seoFields, type SeoInput } from '../../edits/record-texts.ts';
import { plainText } from '../sanitize-html.ts';
import { ruleSet, type RuleSetInput } from './rule-set-input.ts';

/** What staff says of a collection; what is undefined stays as it is. */
export interface CollectionInput {
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly descriptionHtml?: string | null;
  readonly image?: ImageInput | null;
  readonly sortOrder?: Collection['sortOrder'] | null;
  /** Null: filled by hand from now on, with what is in it now. */
  readonly ruleSet?: RuleSetInput | null;
  readonly seo?: SeoInput | null;
}

/**
 * The columns of a new collection, its picture and its rules.
 * @throws Refusal
 */
export function newCollection(input: CollectionInput, currencyCode: string | null) {
  const problems = new Problems(['input']);
  const names = newNames(problems, input);
  const { texts, ...others } = collectionTexts(problems, input, currencyCode);
  problems.check();
  return { ...others, fields: { ...texts, ...names } };
}

/**
 * The columns of a collection that an input changes, its picture and its rules.
 * @throws Refusal
 */
export function changedCollection(input: CollectionInput, currencyCode: string | null) {
  const problems = new Problems(['input']);
  const names = changedNames(problems, input);
  const { texts, ...others } = collectionTexts(problems, input, currencyCode);
  problems.check();
  return { ...others, fields: { ...names, ...texts } };
}

function collectionTexts(problems: Problems, input: CollectionInput, currencyCode: string | null) {
  const descriptionHtml = htmlField(problems, ['descriptionHtml'], input.descriptionHtml);
  return {
    image: wantedImage(problems, input.image),
    rules: input.ruleSet == null ? input.ruleSet : ruleSet(problems, input.ruleSet, currencyCode),
    texts: {
      ...(descriptionHtml === undefined ? {} : { descriptionHtml, description: plainText(descriptionHtml) }),
      ...(input.sortOrder == null ? {} : { sortOrder: input.sortOrder }),
      ...seoFields(problems, input.seo),
    },
  };
}
