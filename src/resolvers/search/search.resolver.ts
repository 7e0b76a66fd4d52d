import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { SearchResultItemConnection } from '../../schema/search/search-result-item.connection.ts';
import { SearchArgs } from '../../schema/search/search.args.ts';

@Resolver(() => SearchResultItemConnection)
export class SearchResolver {
  @Query(() => SearchResultItemConnection, {
    description: 'A page of the products, pages and articles that fit the words, best first.',
  })
  search(@Ctx() { services }: Context, @Args(() => SearchArgs) args: SearchArgs): Promise<unknown> {
    return services.search.search(args);
  }
}
