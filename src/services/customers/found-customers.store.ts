import type { Customer } from '../../generated/prisma/client.ts';
import { allCustomers } from '../../loaders/customers/customer.relations.ts';
import type { RowList } from '../../loaders/support/select.ts';
import { join, raw, sql, type Sql } from '../../platform/db/database.ts';
import { dateRange } from '../content/query/date-range.ts';
import { parseSearch } from '../search/syntax/parse-search.ts';
import type { SearchNode, SearchTerm } from '../search/syntax/search-node.ts';
import { SearchSyntaxError } from '../search/syntax/search-syntax-error.ts';
import { phoneNumberOf } from './contact-forms.ts';

/** Name, address and number as one text; the index over it serves every condition on a part of it. */
const WORDS = raw('customer_words(t.first_name, t.last_name, t.email, t.phone)');

const columns: Readonly<Record<string, Sql>> = {
  email: raw('t.email'),
  first_name: raw('t.first_name'),
  last_name: raw('t.last_name'),
  phone: raw('t.phone'),
};
const dates: Readonly<Record<string, Sql>> = { created_at: raw('t.created_at'), updated_at: raw('t.updated_at') };
const FIELDS = [...Object.keys(columns), 'tag', 'tag_not', ...Object.keys(dates)];

/**
 * The customers that a query finds; all of them where it says nothing.
 * @throws SearchSyntaxError with the position, for a query that is not in the search syntax or has unknown fields
 */
export function foundCustomers(query: string | null | undefined): RowList<Customer> {
  const node = query == null ? null : parseSearch(query);
  if (node === null) return allCustomers;
  return { ...allCustomers, where: sql`${allCustomers.where!} AND (${condition(node)})` };
}

/** What a query asks of a customer, over alias `t`. Values are parameters. */
function condition(node: SearchNode): Sql {
  switch (node.kind) {
    case 'term':
      return term(node);
    case 'not':
      return sql`(${condition(node.node)}) IS NOT TRUE`;
    default:
      return sql`(${join(node.nodes.map(condition), node.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}

function term(asked: SearchTerm): Sql {
  const { field, position } = asked;
  if (field === null) return hasWords(asked.value);
  if (Object.hasOwn(dates, field)) return inTime(dates[field]!, asked);
  if (!FIELDS.includes(field)) throw new SearchSyntaxError(position, `one of the fields ${FIELDS.join(', ')}`);
  if (asked.comparator !== '=')
    throw new SearchSyntaxError(position, `"${field}:" and what it is: it is not compared by size`);
  if (field === 'tag') return hasTag(asked);
  if (field === 'tag_not') return sql`(${hasTag(asked)}) IS NOT TRUE`;
  return isText(columns[field]!, field === 'phone' ? withDigits(asked) : asked);
}

/** Pieces of words are found as well: staff hears a name on the telephone. */
function hasWords(value: string): Sql {
  if (!/[\p{L}\p{N}]/u.test(value)) return raw('true'); // punctuation says nothing
  return sql`${WORDS} LIKE '%' || trim(search_words(${value})) || '%'`;
}

/** The column is this text, or begins with it, without regard to capitals. */
function isText(column: Sql, { value, prefix }: SearchTerm): Sql {
  if (prefix && value === '') return sql`${column} IS NOT NULL`;
  const own = prefix ? sql`starts_with(lower(${column}), lower(${value}))` : sql`lower(${column}) = lower(${value})`;
  return sql`(${hasWords(value)} AND ${own})`;
}

/** A number as it is kept, whatever stands between its digits. */
function withDigits(asked: SearchTerm): SearchTerm {
  return { ...asked, value: phoneNumberOf(asked.value) ?? asked.value };
}

/** Tags are kept in lower case. */
function hasTag({ value, prefix }: SearchTerm): Sql {
  if (!prefix) return sql`t.tags @> ARRAY[lower(${value})]`;
  if (value === '') return raw(`t.tags <> '{}'`);
  return sql`EXISTS (SELECT FROM unnest(t.tags) tag WHERE starts_with(tag, lower(${value})))`;
}

function inTime(column: Sql, asked: SearchTerm): Sql {
  if (asked.prefix && asked.value === '') return raw('true');
  const { from, before } = dateRange(asked);
  const ends = [
    ...(from ? [sql`${column} >= ${from}::timestamptz`] : []),
    ...(before ? [sql`${column} < ${before}::timestamptz`] : []),
  ];
  return sql`(${join(ends, ' AND ')})`;
}
