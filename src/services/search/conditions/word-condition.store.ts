import { raw, sql, type Sql } from '../../../platform/db/database.ts';
import type { SearchTerm } from '../syntax/search-node.ts';
import { wordsOf } from '../words/search-words.ts';

/**
 * Words in the document of `s`: side by side where there are several, the last one as a beginning where the term ends
 * with `*`. A text of nothing but words that say nothing ("the") fits everything.
 * @param language as in shop_language
 * @param field    the weight of the one field to look in, such as 'a'; all when left out
 */
export function wordsFit({ value, prefix }: SearchTerm, language: string, field?: 'a' | 'b'): Sql {
  const words = wordsOf(value);
  const last = prefix ? words.pop() : undefined;
  const whole = sql`phraseto_tsquery(search_config(${language}), search_words(${words.join(' ')}))`;
  if (last === undefined) {
    if (words.length === 0) return raw('true');
    return sql`(numnode(${whole}) = 0 OR ${within(whole, field)})`;
  }
  const begins = sql`('''' || search_words(${last}) || ''':*')::tsquery`;
  return within(words.length === 0 ? begins : sql`(${whole} <-> ${begins})`, field);
}

/** The index finds the words in any field; that they stand in the one asked for is seen in the rows it finds. */
function within(query: Sql, field: 'a' | 'b' | undefined): Sql {
  if (!field) return sql`s.document @@ ${query}`;
  return sql`(s.document @@ ${query} AND ts_filter(s.document, ${raw(`'{${field}}'`)}) @@ ${query})`;
}
