import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { PredictiveSearchResult } from '../../schema/search/predictive-search-result.value.ts';
import { PredictiveSearchArgs } from '../../schema/search/predictive-search.args.ts';

@Resolver(() => PredictiveSearchResult)
export class PredictiveSearchResolver {
  @Query(() => PredictiveSearchResult, {
    nullable: true,
    description: 'What a shopper who has typed so much may be looking for.',
  })
  predictiveSearch(
    @Ctx() { services }: Context,
    @Args(() => PredictiveSearchArgs) args: PredictiveSearchArgs,
  ): Promise<unknown> {
    return services.predictiveSearch.predict(args);
  }
}
