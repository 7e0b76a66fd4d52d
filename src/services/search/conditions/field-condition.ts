import type { Buyer } from '../../shop/buyer.ts';
import type { Sql } from '../../../platform/db/database.ts';
import type { SearchTerm } from '../syntax/search-node.ts';

/** What conditions may depend on besides the query: whose words, and whose prices in which currency. */
export type ConditionScope = Pick<Buyer, 'languageCode' | 'marketId' | 'currencyCode'>;

/** The SQL of one term, over alias `t`. Values travel as parameters only. */
export type FieldCondition = (term: SearchTerm, scope: ConditionScope) => Sql;

/** The fields of a list, and what words without a known field mean. */
export interface SearchableList {
  readonly fields: Readonly<Record<string, FieldCondition>>;
  readonly words: FieldCondition;
}
