import { plainText } from '../../catalog/sanitize-html.ts';
import { Problems } from '../../edits/problems.ts';
import { checkPublication, type PublicationInput } from '../../edits/publication.ts';
import { changedNames, htmlField, newNames, seoFields, type SeoInput } from '../../edits/record-texts.ts';

/** What staff says of a page; what is undefined stays as it is. */
export interface PageInput extends PublicationInput {
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly body?: string | null;
  readonly seo?: SeoInput | null;
}

/** Characters of the text that a summary shows, as in the Admin API. */
const SUMMARY = 150;

/**
 * The columns of a new page.
 * @throws Refusal
 */
export function newPage(input: PageInput) {
  const problems = new Problems(['page']);
  const names = newNames(problems, input);
  const texts = { body: '', ...pageTexts(problems, input) };
  problems.check();
  return { ...texts, ...names };
}

/**
 * The columns of a page that an input changes.
 * @throws Refusal
 */
export function changedPage(input: PageInput) {
  const problems = new Problems(['page']);
  const fields = { ...changedNames(problems, input), ...pageTexts(problems, input) };
  problems.check();
  return fields;
}

function pageTexts(problems: Problems, input: PageInput) {
  const body = htmlField(problems, ['body'], input.body);
  checkPublication(problems, input);
  return { ...(body === undefined ? {} : { body, bodySummary: summaryOf(body) }), ...seoFields(problems, input.seo) };
}

function summaryOf(body: string): string {
  const characters = Array.from(plainText(body));
  return characters.length > SUMMARY
    ? `${characters
        .slice(0, SUMMARY - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('');
}
