import type { Order } from '../../loaders/support/order.ts';
import { asc } from '../../loaders/support/order.ts';
import { sql } from '../../platform/db/database.ts';
import { freeWords } from '../search/syntax/free-words.ts';
import { parseSearch } from '../search/syntax/parse-search.ts';

/**
 * Collections by how well their words fit those of the query, best first.
 * @param languageCode as in shop_language
 */
export function collectionRelevance(query: string, languageCode: string): Order {
  const words = freeWords(parseSearch(query)).words.join(' ');
  const rank = sql`coalesce((SELECT -ts_rank(s.document, plainto_tsquery(search_config(${languageCode}), search_words(${words})))
    FROM content_search s
    WHERE s.resource = 'collection' AND s.resource_id = t.id AND s.language = ${languageCode})::float8, 0)`;
  return { name: 'RELEVANCE', terms: [{ expression: rank, type: 'float8', descending: false }, asc('t.id', 'bigint')] };
}
