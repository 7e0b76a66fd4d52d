import type { SearchTerm } from '../../search/syntax/search-node.ts';
import { calendarTime } from '../../search/syntax/calendar-date.ts';
import { SearchSyntaxError } from '../../search/syntax/search-syntax-error.ts';

/** From `from` on, until just before `before`; null leaves an end open. */
export interface DateRange {
  readonly from: Date | null;
  readonly before: Date | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/i;
const DAY_MS = 86_400_000;

/**
 * What a term says of a date: `created_at:>=2025-12-31` or `created_at:<"2025-12-31T10:00:00Z"`. A day is a day of UTC.
 * @throws SearchSyntaxError for what is no date
 */
export function dateRange({ value, comparator, prefix, position }: SearchTerm): DateRange {
  const written = DAY.test(value) || INSTANT.test(value);
  const time = written && !prefix ? calendarTime(value) : Number.NaN;
  if (Number.isNaN(time)) throw new SearchSyntaxError(position, 'a date such as 2025-12-31 or "2025-12-31T10:00:00Z"');
  const start = new Date(time);
  const end = new Date(time + (DAY.test(value) ? DAY_MS : 1));
  switch (comparator) {
    case '=':
      return { from: start, before: end };
    case '<':
      return { from: null, before: start };
    case '<=':
      return { from: null, before: end };
    case '>':
      return { from: end, before: null };
    case '>=':
      return { from: start, before: null };
  }
}
