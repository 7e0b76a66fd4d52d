import type { Narrowing } from '../../../loaders/loaders.ts';
import type { Order } from '../../../loaders/support/order.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import { parseSearch } from '../../search/syntax/parse-search.ts';
import { contentCondition, contentRelevance } from './content-condition.store.ts';
import type { ContentSearch } from './content-fields.store.ts';

/**
 * A list as a field's arguments want it: what the query finds, in the order of the sort key.
 * @param orders the orders of the list by sort key; RELEVANCE is by id where nothing is searched for
 * @throws SearchSyntaxError with the position, for a query that is not in the search syntax or has unknown fields
 */
export function narrowedList<Row, Name extends string>(
  list: RowList<Row>,
  search: ContentSearch,
  orders: Readonly<Record<Name | 'ID', Order>>,
  { sortKey, query }: { sortKey?: Name | 'ID' | 'RELEVANCE' | null; query?: string | null },
  scope: ReadScope,
): Narrowing<Row> {
  const order = orders[!sortKey || sortKey === 'RELEVANCE' ? 'ID' : sortKey];
  const node = query == null ? null : parseSearch(query);
  if (node === null) return { name: '', list, order };
  const best = sortKey === 'RELEVANCE' ? contentRelevance(search, node, scope) : null;
  return {
    name: ` of ${JSON.stringify(query)}`,
    list: { ...list, where: contentCondition(search, node, scope) },
    order: best ?? order,
  };
}
