import { ArgsType, Field } from 'type-graphql';
import { ProductFilter } from '../catalog/product-filter.input.ts';
import { ConnectionArgs } from '../connection.args.ts';
import { SearchPrefixQueryType } from './search-prefix-query-type.enum.ts';
import { SearchSortKeys } from './search-sort-keys.enum.ts';
import { SearchType } from './search-type.enum.ts';
import { SearchUnavailableProductsType } from './search-unavailable-products-type.enum.ts';

/** Arguments of `search`. */
@ArgsType()
export class SearchArgs extends ConnectionArgs {
  @Field(() => String, {
    description: 'What to search for: words, and the fields of the search syntax, such as `vendor:` or `price:<50`.',
  })
  query!: string;

  @Field(() => [SearchType], { nullable: true, description: 'What to search for; everything when left out.' })
  types?: SearchType[] | null;

  @Field(() => SearchSortKeys, {
    nullable: true,
    defaultValue: SearchSortKeys.RELEVANCE,
    description: 'What to sort by.',
  })
  sortKey?: SearchSortKeys | null;

  @Field(() => [ProductFilter], {
    nullable: true,
    description: 'Narrows the products: of one kind any may fit, of different kinds all must.',
  })
  productFilters?: ProductFilter[] | null;

  @Field(() => SearchPrefixQueryType, {
    nullable: true,
    description: 'Whether the last word may be the beginning of a longer one; it may not when left out.',
  })
  prefix?: SearchPrefixQueryType | null;

  @Field(() => SearchUnavailableProductsType, {
    nullable: true,
    description: 'What to do with products that cannot be bought now; they come last when left out.',
  })
  unavailableProducts?: SearchUnavailableProductsType | null;
}
