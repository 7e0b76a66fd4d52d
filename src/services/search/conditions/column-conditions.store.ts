import { raw, sql, type Sql } from '../../../platform/db/database.ts';
import { parseGlobalId } from '../../node/global-id.ts';
import type { Comparator, SearchTerm } from '../syntax/search-node.ts';
import { calendarTime } from '../syntax/calendar-date.ts';
import { SearchSyntaxError } from '../syntax/search-syntax-error.ts';
import type { FieldCondition } from './field-condition.ts';

/** Comparators are keywords of SQL, so they come from this list and not from the query. */
const operators: Readonly<Record<Comparator, Sql>> = {
  '=': raw('='),
  '<': raw('<'),
  '<=': raw('<='),
  '>': raw('>'),
  '>=': raw('>='),
};
export const operator = (comparator: Comparator): Sql => operators[comparator];

/** What LIKE reads as a wildcard, as it is. */
const begins = (value: string): string => `${value.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** A text is the value, or begins with it, whatever the capitals. `lower(…)` of the column has an index. */
export function textFits(column: string, { value, prefix }: SearchTerm): Sql {
  if (prefix && value === '') return sql`coalesce(${raw(column)}, '') <> ''`;
  if (prefix) return sql`lower(${raw(column)}) LIKE ${begins(value)}`;
  return sql`lower(${raw(column)}) = ${value.toLowerCase()}`;
}

export const text =
  (column: string): FieldCondition =>
  (term) =>
    textFits(column, term);

/** `id:7`, `id:>7`, or a global id. */
export const id =
  (type: string): FieldCondition =>
  ({ value, comparator, position }) => {
    const key = /^\d{1,18}$/.test(value) ? BigInt(value) : keyOf(value, type);
    if (key === null) throw new SearchSyntaxError(position, `an id of a ${type} after "id:"`);
    return sql`t.id ${operator(comparator)} ${key}`;
  };

const keyOf = (value: string, type: string): bigint | null => {
  const parsed = parseGlobalId(value);
  return parsed?.type === type ? parsed.key : null;
};

/** `true` or `false`. */
export const flag =
  (column: string): FieldCondition =>
  ({ field, value, position }) => {
    const asked = value.toLowerCase();
    if (asked !== 'true' && asked !== 'false') throw new SearchSyntaxError(position, `true or false after "${field}:"`);
    return asked === 'true' ? raw(column) : sql`NOT ${raw(column)}`;
  };

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A day, `2026-11-23`, or a moment, `2026-11-23T10:30:00Z`; UTC unless said otherwise. A day alone is all of it. */
export const moment =
  (column: string): FieldCondition =>
  ({ field, value, comparator, prefix, position }) => {
    if (prefix && value === '') return sql`${raw(column)} IS NOT NULL`;
    const isDay = DAY.test(value);
    const from = isDay || MOMENT.test(value) ? calendarTime(value) : Number.NaN;
    if (Number.isNaN(from))
      throw new SearchSyntaxError(position, `a date such as 2026-11-23 or 2026-11-23T10:30:00Z after "${field}:"`);
    const at = (ms: number): Sql => sql`${new Date(ms).toISOString()}::timestamptz`;
    if (!isDay) return sql`${raw(column)} ${operator(comparator)} ${at(from)}`;
    switch (comparator) {
      case '=':
        return sql`(${raw(column)} >= ${at(from)} AND ${raw(column)} < ${at(from + DAY_MS)})`;
      case '<=':
        return sql`${raw(column)} < ${at(from + DAY_MS)}`;
      case '>':
        return sql`${raw(column)} >= ${at(from + DAY_MS)}`;
      default:
        return sql`${raw(column)} ${operator(comparator)} ${at(from)}`;
    }
  };
