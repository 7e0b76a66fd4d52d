import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ProductRecommendationsArgs } from '../../schema/catalog/product-recommendations.args.ts';
import { Product } from '../../schema/catalog/product.type.ts';

@Resolver(() => Product)
export class ProductRecommendationsResolver {
  @Query(() => [Product], {
    nullable: true,
    description: 'Up to ten products to show beside one, best first; null when there is no such product.',
  })
  productRecommendations(
    @Ctx() { services }: Context,
    @Args(() => ProductRecommendationsArgs) args: ProductRecommendationsArgs,
  ): Promise<unknown> {
    return services.recommendations.find(args);
  }
}
