import { ArgsType, Field, ID } from 'type-graphql';
import { ConnectionArgs } from '../../connection.args.ts';
import { ReviewStatus } from './review-status.enum.ts';

/** Arguments of `reviews`. */
@ArgsType()
export class ModeratedReviewsArgs extends ConnectionArgs {
  @Field(() => ReviewStatus, { nullable: true, description: 'Only reviews on which this was decided.' })
  status?: ReviewStatus | null;

  @Field(() => ID, { nullable: true, description: 'Only reviews of this product.' })
  productId?: string | null;
}
