import { ArgsType, Field, ID } from 'type-graphql';
import { ProductRecommendationIntent } from './product-recommendation-intent.enum.ts';

/** Arguments of `productRecommendations`: the id or the handle of a product. */
@ArgsType()
export class ProductRecommendationsArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the product.' })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'Handle of the product.' })
  productHandle?: string | null;

  @Field(() => ProductRecommendationIntent, {
    nullable: true,
    defaultValue: ProductRecommendationIntent.RELATED,
    description: 'What the products are recommended for.',
  })
  intent?: ProductRecommendationIntent | null;
}
