import type { Product } from '../../../generated/prisma/client.ts';
import { productTable } from '../../../loaders/catalog/catalog.tables.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import { join, raw, sql, type Sql } from '../../../platform/db/database.ts';
import type { WordGroup } from '../words/search-words.ts';
import { wordMatch, wordScore } from './word-score.store.ts';

/** What products are searched by. */
export interface ProductSearchTerms {
  /** As in shop_language. */
  readonly language: string;
  /** The words; none: every product fits them equally. */
  readonly groups: readonly WordGroup[];
  /** What fields demand, over alias `t`. */
  readonly condition: Sql | null;
  /** Leave out what cannot be bought now. */
  readonly onlyAvailable: boolean;
}

/** The products that fit a search: as `t`, and how well as `s.score`. */
export interface FoundProducts extends RowList<Product> {
  /** The matches alone, as `product_id` and `score`; null where there are no words, and all products fit equally. */
  readonly scores: Sql | null;
}

/** The products that fit a search, and how well. */
export function foundProducts({ language, groups, condition, onlyAvailable }: ProductSearchTerms): FoundProducts {
  const where = [...(condition ? [condition] : []), ...(onlyAvailable ? [raw('t.available_for_sale')] : [])];
  const scores = groups.length === 0 ? null : scoresOf(language, groups);
  return {
    table: productTable,
    scores,
    joins: scores ? sql`JOIN (${scores}) s ON s.product_id = t.id` : raw('CROSS JOIN (SELECT 0::float8 AS score) s'),
    ...(where.length > 0 ? { where: join(where, ' AND ') } : {}),
  };
}

/** OFFSET 0 keeps the planner from working the score out once more for each place where it is used. */
function scoresOf(language: string, groups: readonly WordGroup[]): Sql {
  const ofLanguage = sql`s.language = ${language}`;
  return sql`SELECT s.product_id, ${wordScore(groups, raw('s.title_words'))} AS score FROM product_search s
    WHERE ${ofLanguage} AND ${wordMatch(groups, raw('product_search'), ofLanguage)} OFFSET 0`;
}
