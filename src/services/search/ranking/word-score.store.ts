import { join, raw, sql, type Sql } from '../../../platform/db/database.ts';
import { allOf, anyOf, type WordGroup } from '../words/search-words.ts';

/** Weight of a field, in the order that ts_rank wants: D attributes, C text, B vendor, type, tags and codes, A title. */
const FIELD_WEIGHTS = raw(`'{0.05, 0.2, 0.3, 1}'`);
/** How much a long title takes from what a word in it says, from 0 to 1. */
const LENGTH_MATTERS = 0.1;
/** Words of a usual title. */
const USUAL_TITLE = 12;
/** What it is worth to have every word of the search. */
const ALL_WORDS = 8;
/** Results with every word from which on those with some of the words are left out. */
const ENOUGH = 10;

/**
 * How well the document of row `s` fits the words, at four decimal places: for each word its weight times how often and
 * where the document has it, levelling off; and a bonus for having them all. Depends on nothing but the document and
 * the words, so that it can be paged by. Measured in docs/decisions/0004-search-in-postgresql.md.
 * @param titleWords number of different words in the title of `s`
 */
export function wordScore(groups: readonly WordGroup[], titleWords: Sql): Sql {
  const length = sql`(${1 - LENGTH_MATTERS}::float8 + ${LENGTH_MATTERS / USUAL_TITLE}::float8 * ${titleWords})`;
  const terms = groups.map(({ query, weight }) => {
    const rank = sql`(ts_rank(${FIELD_WEIGHTS}, s.document, ${query}::tsquery) / ${length})`;
    // x / (1 + x), with x worked out once.
    return sql`${weight}::float8 * (1 - 1 / (1 + ${rank}))`;
  });
  if (groups.length === 1) return sql`round((${join(terms)})::numeric, 4)::float8`;
  const all = sql`CASE WHEN s.document @@ ${allOf(groups)}::tsquery THEN ${ALL_WORDS} ELSE 0 END`;
  return sql`round((${join(terms, ' + ')} + ${all})::numeric, 4)::float8`;
}

/**
 * The rows `s` of a table of documents that fit: those with every word; where these are few, those with any as well.
 * @param among further condition, over `s`, that is part of the count
 */
export function wordMatch(groups: readonly WordGroup[], table: Sql, among: Sql): Sql {
  const all = sql`${allOf(groups)}::tsquery`;
  if (groups.length === 1) return sql`s.document @@ ${all}`;
  // Decided once, before the index is read: it then finds no more rows than are wanted.
  return sql`s.document @@ (SELECT CASE WHEN count(*) >= ${ENOUGH} THEN ${all} ELSE ${anyOf(groups)}::tsquery END
    FROM (SELECT FROM ${table} s WHERE s.document @@ ${all} AND ${among} LIMIT ${ENOUGH}) enough)`;
}
