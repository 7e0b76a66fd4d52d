import { asc, type Order } from '../../../loaders/support/order.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import { join, raw, sql, type Sql } from '../../../platform/db/database.ts';
import { wantedTerms, type SearchNode, type SearchTerm } from '../../search/syntax/search-node.ts';
import { SearchSyntaxError } from '../../search/syntax/search-syntax-error.ts';
import type { ContentField, ContentSearch } from './content-fields.store.ts';
import { dateRange } from './date-range.ts';

/**
 * What a query asks of a record, over alias `t`; never null, so that NOT turns it round. Values are parameters.
 * @throws SearchSyntaxError for an unknown field, or a value or comparison that the field does not take
 */
export function contentCondition(search: ContentSearch, node: SearchNode, scope: ReadScope): Sql {
  switch (node.kind) {
    case 'term':
      return term(search, node, scope);
    case 'not':
      return sql`NOT ${contentCondition(search, node.node, scope)}`;
    default: {
      const conditions = node.nodes.map((inner) => contentCondition(search, inner, scope));
      return sql`(${join(conditions, node.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
  }
}

/** Best first: the more of the query's words stand in the title. Null where it has no words, and nothing fits better. */
export function contentRelevance(search: ContentSearch, node: SearchNode, scope: ReadScope): Order | null {
  const words = wantedTerms(node).filter(({ field }) => field === null);
  if (words.length === 0) return null;
  const hits = words.map((word) => sql`${hasWords(search.title(scope), word)}::int`);
  const score = { expression: sql`(${join(hits, ' + ')})`, type: 'integer', descending: true } as const;
  return { name: 'RELEVANCE', terms: [score, asc('t.id', 'bigint')] };
}

function term(search: ContentSearch, asked: SearchTerm, scope: ReadScope): Sql {
  if (asked.field === null) {
    const found = search.texts.map((text) => hasWords(text(scope), asked));
    return sql`(${join(found, ' OR ')})`;
  }
  const field = search.fields.get(asked.field);
  if (!field) throw new SearchSyntaxError(asked.position, `one of the fields ${[...search.fields.keys()].join(', ')}`);
  if (field.kind !== 'date' && asked.comparator !== '=')
    throw new SearchSyntaxError(asked.position, `"${asked.field}:" and what it is: it is not compared by size`);
  return ofField(field, asked, scope);
}

function ofField(field: ContentField, asked: SearchTerm, scope: ReadScope): Sql {
  const any = asked.prefix && asked.value === '';
  switch (field.kind) {
    case 'text':
      return any ? sql`${field.text(scope)} <> ''` : hasWords(field.text(scope), asked);
    case 'code':
      return any ? sql`${field.column} <> ''` : isText(field.column, asked);
    case 'tags': {
      const has = any ? raw('true') : isText(raw('tag'), asked);
      return sql`${raw(field.without ? 'NOT EXISTS' : 'EXISTS')} (SELECT FROM unnest(${field.column}) tag WHERE ${has})`;
    }
    case 'date': {
      if (any) return sql`${field.column} IS NOT NULL`;
      const { from, before } = dateRange(asked);
      const ends = [
        ...(from ? [sql`${field.column} >= ${from}::timestamptz`] : []),
        ...(before ? [sql`${field.column} < ${before}::timestamptz`] : []),
      ];
      return sql`(${join(ends, ' AND ')})`;
    }
  }
}

/** The text has these words side by side, without regard to capitals and accents; the last may be a beginning. */
function hasWords(text: Sql, { value, prefix }: SearchTerm): Sql {
  if (!/[\p{L}\p{N}]/u.test(value)) return raw('true'); // punctuation says nothing
  const words = sql`phraseto_tsquery('simple', search_words(${value}))`;
  const wanted = prefix ? sql`(nullif(${words}::text, '') || ':*')::tsquery` : words;
  return sql`coalesce(to_tsvector('simple', search_words(${text})) @@ ${wanted}, false)`;
}

/** The column is this text, or begins with it, without regard to capitals. */
const isText = (column: Sql, { value, prefix }: SearchTerm): Sql =>
  prefix ? sql`starts_with(lower(${column}), lower(${value}))` : sql`lower(${column}) = lower(${value})`;
