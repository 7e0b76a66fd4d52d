import { join, sql, type Sql } from '../../../platform/db/database.ts';
import { parseSearch } from '../syntax/parse-search.ts';
import type { SearchNode, SearchTerm } from '../syntax/search-node.ts';
import type { ConditionScope, SearchableList } from './field-condition.ts';

/**
 * The rows of a list, over alias `t`, that fit a query; null for a query that says nothing.
 * @throws SearchSyntaxError for a query that cannot be read, or a value that its field cannot have
 */
export function queryCondition(query: string, list: SearchableList, scope: ConditionScope): Sql | null {
  const node = parseSearch(query);
  return node && nodeCondition(node, list, scope);
}

/** The same of a query that is read already. */
export function nodeCondition(node: SearchNode, list: SearchableList, scope: ConditionScope): Sql {
  switch (node.kind) {
    case 'not':
      return sql`NOT coalesce((${nodeCondition(node.node, list, scope)}), false)`;
    case 'and':
    case 'or': {
      const parts = node.nodes.map((one) => nodeCondition(one, list, scope));
      return sql`(${join(parts, node.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'term':
      return termCondition(node, list, scope);
  }
}

/** A field that the list does not have is part of the text: "10:30", "http://…". */
function termCondition(term: SearchTerm, { fields, words }: SearchableList, scope: ConditionScope): Sql {
  if (term.field === null) return words(term, scope);
  if (Object.hasOwn(fields, term.field)) return fields[term.field]!(term, scope);
  return words({ ...term, field: null, value: `${term.field} ${term.value}`, quoted: true }, scope);
}
