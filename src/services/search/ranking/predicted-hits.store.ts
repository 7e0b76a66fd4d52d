import { collectionTable } from '../../../loaders/catalog/catalog.tables.ts';
import { articleTable, pageTable } from '../../../loaders/content/content.tables.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import { visibilityOf } from '../../../loaders/support/table.ts';
import { empty, join, raw, sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import type { Product } from '../../../generated/prisma/client.ts';
import type { WordGroup } from '../words/search-words.ts';
import { foundContent, type ContentResource } from './found-content.store.ts';

/** What can be suggested. */
export type PredictedType = 'Article' | 'Collection' | 'Page' | 'Product';

/** What suggestions are looked for among. */
export interface PredictionSpace {
  readonly types: readonly PredictedType[];
  readonly products: RowList<Product>;
  /** As in shop_language. */
  readonly language: string;
  readonly groups: readonly WordGroup[];
}

const resources = { Article: 'article', Collection: 'collection', Page: 'page' } as const;
const visible = {
  Article: (scope: ReadScope) => visibilityOf(articleTable, scope),
  Collection: (scope: ReadScope) => visibilityOf(collectionTable, scope),
  Page: (scope: ReadScope) => visibilityOf(pageTable, scope),
} as const;

/**
 * The best of each type, `limit` of each, best first.
 * @param unavailableLast products that cannot be bought now come after all others
 */
export function predictedHits(
  reader: Reader,
  scope: ReadScope,
  space: PredictionSpace,
  unavailableLast: boolean,
  limit: number,
): Promise<{ __typename: PredictedType; id: bigint }[]> {
  const branches = space.types.map((type) =>
    type === 'Product'
      ? bestProducts(scope, space.products, unavailableLast, limit)
      : bestContent(scope, type, resources[type], space, limit),
  );
  return reader.rows(sql`SELECT h.* FROM (${join(branches, ' UNION ALL ')}) h ORDER BY h."__typename", h.place`);
}

function bestProducts(scope: ReadScope, list: RowList<Product>, unavailableLast: boolean, limit: number): Sql {
  const best = sql`${unavailableLast ? raw('t.available_for_sale DESC,') : empty} s.score DESC, t.units_sold DESC, t.id DESC`;
  return sql`(SELECT 'Product'::text AS "__typename", t.id, row_number() OVER (ORDER BY ${best})::int AS place
    FROM product t ${list.joins ?? empty}
    WHERE ${visibilityOf(list.table, scope)} ${list.where ? sql`AND ${list.where}` : empty}
    ORDER BY place LIMIT ${limit})`;
}

function bestContent(
  scope: ReadScope,
  type: Exclude<PredictedType, 'Product'>,
  resource: ContentResource,
  { language, groups }: PredictionSpace,
  limit: number,
): Sql {
  return sql`(SELECT ${raw(`'${type}'`)}::text AS "__typename", t.id, row_number() OVER (ORDER BY s.score DESC, t.id DESC)::int AS place
    FROM ${raw(`"${resource}"`)} t JOIN (${foundContent(resource, language, groups)}) s ON s.resource_id = t.id
    WHERE ${visible[type](scope)} ORDER BY place LIMIT ${limit})`;
}
