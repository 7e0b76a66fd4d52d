import type { PageArgs } from '../../loaders/support/page.ts';
import type { ProductFilter } from './facets/product-filter.ts';

/** What to search for: the storefront dialect's names. */
export type SearchTypeName = 'ARTICLE' | 'PAGE' | 'PRODUCT';

/** What to do with products that cannot be bought now. */
export type UnavailableProducts = 'HIDE' | 'LAST' | 'SHOW';

/** Arguments of a search. */
export interface SearchArguments extends PageArgs {
  readonly query: string;
  readonly types?: readonly SearchTypeName[] | null;
  readonly sortKey?: 'PRICE' | 'RELEVANCE' | null;
  readonly productFilters?: readonly ProductFilter[] | null;
  /** LAST: the last word may be the beginning of a longer one. */
  readonly prefix?: 'LAST' | 'NONE' | null;
  readonly unavailableProducts?: UnavailableProducts | null;
}
