import type { InputPath } from './problem-list.ts';
import type { Problems } from './problems.ts';

/** How an input says whether shoppers see a record; the Admin API's names. */
export interface PublicationInput {
  readonly isPublished?: boolean | null | undefined;
  readonly publishDate?: Date | null | undefined;
}

/** Years that a date of publication may name: what every client and the database can hold. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/** Says what is wrong with an input about publication. */
export function checkPublication(
  problems: Problems,
  { isPublished, publishDate }: PublicationInput,
  at: InputPath = [],
): void {
  if (publishDate == null) return;
  checkPublishDate(problems, publishDate, [...at, 'publishDate']);
  if (isPublished === false)
    problems.add(
      'INVALID',
      [...at, 'publishDate'],
      'Leave "publishDate" out to hide it, or "isPublished" to schedule it.',
    );
}

/** Says when a date is none that a record can be published at. */
export function checkPublishDate(problems: Problems, date: Date, field: InputPath): void {
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    problems.add('INVALID', field, `"publishDate" is not between the years ${FIRST_YEAR} and ${LAST_YEAR}.`);
}

/**
 * Since when, or from when on, shoppers see the record: null never, undefined as it was.
 * @param current what it is now
 * @param now     by the database's clock
 */
export function publishedAtOf(
  { isPublished, publishDate }: PublicationInput,
  current: Date | null,
  now: Date,
): Date | null | undefined {
  if (isPublished === false) return null;
  if (publishDate != null) return publishDate;
  if (isPublished !== true) return undefined;
  return current !== null && current <= now ? current : now; // what is visible already keeps its date
}

/** What a new record is where its input says nothing of publication: visible at once. */
export function visibleUnlessTold(input: PublicationInput): PublicationInput {
  return input.isPublished == null && input.publishDate == null ? { ...input, isPublished: true } : input;
}
