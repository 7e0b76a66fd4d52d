import { raw, sql, type Sql } from '../../../platform/db/database.ts';
import type { WordGroup } from '../words/search-words.ts';
import { wordMatch, wordScore } from './word-score.store.ts';

/** Resources that are found by their texts, by their table's name. */
export type ContentResource = 'article' | 'collection' | 'page';

/** Words of a usual title; titles of content are not weighed by their length. */
const TITLE_WORDS = raw('12');

/** The rows of content_search that fit the words, as `resource_id` and `score`; all of the resource where there is no word. */
export function foundContent(resource: ContentResource, language: string, groups: readonly WordGroup[]): Sql {
  const among = sql`s.resource = ${resource} AND s.language = ${language}`;
  if (groups.length === 0) return sql`SELECT s.resource_id, 0::float8 AS score FROM content_search s WHERE ${among}`;
  return sql`SELECT s.resource_id, ${wordScore(groups, TITLE_WORDS)} AS score FROM content_search s
    WHERE ${among} AND ${wordMatch(groups, raw('content_search'), among)} OFFSET 0`;
}
