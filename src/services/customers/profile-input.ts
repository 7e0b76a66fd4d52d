import type { Customer } from '../../generated/prisma/client.ts';
import type { Localities } from '../shop/localization.store.ts';
import { isEmailAddress, LONGEST_NAME, phoneNumberOf } from './contact-forms.ts';
import { InputProblems } from './input-problems.ts';

/** What may be changed of a profile. Undefined stays, null is taken away. */
export interface ProfileInput {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phoneNumber?: string | null;
  readonly language?: string | null;
  readonly emailAddress?: string | null;
  readonly tags?: readonly string[] | null;
}

/** Columns of a customer that a profile is made of. */
export type Profile = Pick<Customer, 'firstName' | 'lastName' | 'phone' | 'language' | 'email' | 'tags'>;

const MOST_TAGS = 100;
const LONGEST_TAG = 50;

/**
 * The columns that an input changes.
 * @param byStaff staff may change the e-mail address and the tags as well
 * @throws Refusal with everything that is wrong
 */
export function profileOf(input: ProfileInput, { languages }: Localities, byStaff: boolean): Partial<Profile> {
  const problems = new InputProblems();
  const at = (field: keyof ProfileInput): string[] => ['input', field];
  if (!byStaff && input.emailAddress !== undefined)
    problems.add(
      'INVALID',
      at('emailAddress'),
      'Change your e-mail address where you sign in; leave "emailAddress" out.',
    );
  if (!byStaff && input.tags !== undefined)
    problems.add('INVALID', at('tags'), 'Only the staff groups customers; leave "tags" out.');
  if (input.language != null && !languages.some(({ code }) => code === input.language))
    problems.add('INVALID', at('language'), `The shop does not speak ${input.language}; choose one of its languages.`);
  const columns = {
    firstName: problems.line(at('firstName'), input.firstName, LONGEST_NAME),
    lastName: problems.line(at('lastName'), input.lastName, LONGEST_NAME),
    phone: problems.form(at('phoneNumber'), input.phoneNumber, phoneNumberOf, 'a number such as +4930123456'),
    language: input.language,
    email: problems.form(at('emailAddress'), input.emailAddress, emailAddressOf, 'an address such as ada@example.org'),
    tags: tagsOf(input.tags, problems),
  };
  problems.check();
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function emailAddressOf(text: string): string | null {
  return isEmailAddress(text) ? text.toLowerCase() : null;
}

/** Lower case, each once, in order, so that searches need not care. */
function tagsOf(tags: ProfileInput['tags'], problems: InputProblems): string[] | undefined {
  if (tags === undefined) return undefined;
  const all = (tags ?? []).flatMap(
    (tag, index) => problems.line(['input', 'tags', `${index}`], tag, LONGEST_TAG) ?? [],
  );
  if (all.length > MOST_TAGS)
    problems.add('TOO_MANY', ['input', 'tags'], `"tags" has ${all.length} words; give ${MOST_TAGS} at the most.`);
  return [...new Set(all.map((tag) => tag.toLowerCase()))].sort();
}
