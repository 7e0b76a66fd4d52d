import { pickedProduct } from '../../../loaders/catalog/picked-product.ts';
import { articleTable, pageTable } from '../../../loaders/content/content.tables.ts';
import { following, orderByExpressions, orderColumns, reversed, type Order } from '../../../loaders/support/order.ts';
import type { Page } from '../../../loaders/support/page.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import { visibilityOf } from '../../../loaders/support/table.ts';
import { empty, join, raw, sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import type { WordGroup } from '../words/search-words.ts';
import { foundContent } from './found-content.store.ts';
import type { FoundProducts } from './found-products.store.ts';

/** What a search may find. */
export type HitType = 'Article' | 'Page' | 'Product';

/** One result: which record, and its place in the order as `$o0`, `$o1` … */
export interface SearchHit {
  readonly __typename: HitType;
  readonly id: bigint;
}

/** What a search goes over. */
export interface SearchSpace {
  readonly types: readonly HitType[];
  readonly products: FoundProducts;
  /** As in shop_language. */
  readonly language: string;
  readonly groups: readonly WordGroup[];
}

/** What each branch of the union gives, whichever comes first. */
const columns = raw('(typename, id, available, score, units_sold, price)');

/** One page of what a search finds, of all types together. */
export function searchHits(reader: Reader, scope: ReadScope, space: SearchSpace, page: Page): Promise<SearchHit[]> {
  const order = page.fromEnd ? reversed(page.order) : page.order;
  const where = [
    ...(page.after ? [following(page.order, page.after)] : []),
    ...(page.before ? [following(reversed(page.order), page.before)] : []),
  ];
  const hits = sql`SELECT h.typename AS "__typename", h.id, ${orderColumns(order)} FROM (${union(scope, space, order.name.startsWith('PRICE'))}) h ${columns}
    ${where.length > 0 ? sql`WHERE ${join(where, ' AND ')}` : empty}
    ORDER BY ${orderByExpressions(order)} LIMIT ${page.size + 1}`;
  return page.fromEnd ? reader.rows<SearchHit>(hits).then((rows) => rows.reverse()) : reader.rows<SearchHit>(hits);
}

/** How many results a search has. */
export async function countHits(reader: Reader, scope: ReadScope, space: SearchSpace): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM (${union(scope, space, false)}) h ${columns}`,
  );
  return row!.count;
}

/** Best first; those that fit alike by units sold. `last`: what cannot be bought now comes after everything else, whichever way round. */
export function relevanceOrder(last: boolean, reverse: boolean): Order {
  const terms = ['h.score', 'h.units_sold', 'h.id', 'h.typename'];
  const types = ['float8', 'integer', 'bigint', 'text'] as const;
  const fit = terms.map((expression, at) => ({ expression: raw(expression), type: types[at]!, descending: true }));
  return { name: `RELEVANCE${last ? ' LAST' : ''}`, terms: [...(last ? [availability(reverse)] : []), ...fit] };
}

/** Cheapest first; what has no price comes last. */
export function priceOrder(last: boolean, reverse: boolean): Order {
  const terms = ['h.price', 'h.id', 'h.typename'];
  const types = ['bigint', 'bigint', 'text'] as const;
  const price = terms.map((expression, at) => ({ expression: raw(expression), type: types[at]!, descending: false }));
  return { name: `PRICE${last ? ' LAST' : ''}`, terms: [...(last ? [availability(reverse)] : []), ...price] };
}

/** The whole order is turned round when `reverse`, this term with it. */
const availability = (reverse: boolean) =>
  ({ expression: raw('h.available'), type: 'boolean', descending: !reverse }) as const;

function union(scope: ReadScope, space: SearchSpace, priced: boolean): Sql {
  const branches = space.types.map((type) => {
    if (type === 'Product') return productHits(scope, space.products, priced);
    return contentHits(scope, space, type === 'Page' ? 'page' : 'article');
  });
  return join(branches, ' UNION ALL ');
}

function productHits(scope: ReadScope, { table, scores, where }: FoundProducts, priced: boolean): Sql {
  const matches = scores
    ? sql`(${scores}) s CROSS JOIN LATERAL ${pickedProduct(raw('s.product_id'))} t`
    : raw('product t CROSS JOIN (SELECT 0::float8 AS score) s');
  const price = sql`(SELECT r.min_amount FROM product_price_range r WHERE r.product_id = t.id AND r.market_id = ${scope.marketId})`;
  return sql`SELECT 'Product'::text AS typename, t.id, t.available_for_sale AS available, s.score, t.units_sold,
      ${priced ? sql`coalesce(${price}, ${NO_PRICE}::bigint)` : sql`${NO_PRICE}::bigint`} AS price
    FROM ${matches}
    WHERE ${visibilityOf(table, scope)} ${where ? sql`AND ${where}` : empty}`;
}

const NO_PRICE = 2n ** 62n;

function contentHits(scope: ReadScope, { language, groups }: SearchSpace, resource: 'article' | 'page'): Sql {
  const table = resource === 'page' ? visibilityOf(pageTable, scope) : visibilityOf(articleTable, scope);
  return sql`SELECT ${resource === 'page' ? 'Page' : 'Article'}::text, t.id, true, s.score, 0, ${NO_PRICE}::bigint
    FROM ${raw(`"${resource}"`)} t JOIN (${foundContent(resource, language, groups)}) s ON s.resource_id = t.id
    WHERE ${table}`;
}
