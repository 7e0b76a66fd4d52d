import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { ProductRating } from '../../schema/reviews/product-rating.value.ts';
import { ReviewConnection } from '../../schema/reviews/review.connection.ts';
import { ReviewsArgs } from '../../schema/reviews/reviews.args.ts';

type ProductRecord = Parameters<Context['services']['reviews']['ofProduct']>[0];

@Resolver(() => Product)
export class ProductReviewsResolver {
  @FieldResolver(() => ReviewConnection, { description: 'What shoppers say of the product; published reviews only.' })
  reviews(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => ReviewsArgs) args: ReviewsArgs,
  ): Promise<unknown> {
    return services.reviews.ofProduct(product, args);
  }

  @FieldResolver(() => ProductRating, { description: 'What shoppers think of the product, in numbers.' })
  rating(@Root() product: ProductRecord, @Ctx() { services }: Context): ProductRating {
    return services.reviews.rating(product);
  }
}
