import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ModeratedReviewsArgs } from '../../../schema/reviews/moderation/moderated-reviews.args.ts';
import {
  ReviewApprovePayload,
  ReviewRejectPayload,
  ReviewsModeratePayload,
} from '../../../schema/reviews/moderation/review-moderation.payload.ts';
import { ReviewStatus } from '../../../schema/reviews/moderation/review-status.enum.ts';
import { ReviewConnection } from '../../../schema/reviews/review.connection.ts';
import { Review } from '../../../schema/reviews/review.type.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Review)
export class ReviewModerationResolver {
  @Query(() => ReviewConnection, {
    nullable: true,
    description: 'All reviews, also those that wait and those that were rejected, the newest first; staff only.',
  })
  reviews(
    @Ctx() { services }: Context,
    @Args(() => ModeratedReviewsArgs) args: ModeratedReviewsArgs,
  ): Promise<unknown> {
    return services.reviewModeration.list(args);
  }

  @Mutation(() => ReviewApprovePayload, { nullable: true, description: 'Publishes a review.' })
  reviewApprove(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the review.' }) id: string,
  ): Promise<object> {
    return payloadOf('review', services.reviewModeration.approve(id));
  }

  @Mutation(() => ReviewRejectPayload, { nullable: true, description: 'Keeps a review from shoppers.' })
  reviewReject(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the review.' }) id: string,
  ): Promise<object> {
    return payloadOf('review', services.reviewModeration.reject(id));
  }

  @Mutation(() => ReviewsModeratePayload, {
    nullable: true,
    description: 'Decides on many reviews at once: on all of them, or on none.',
  })
  reviewsModerate(
    @Ctx() { services }: Context,
    @Arg('ids', () => [ID], { description: 'Ids of the reviews, 1 to 250.' }) ids: string[],
    @Arg('status', () => ReviewStatus, { description: 'What is decided.' }) status: ReviewStatus,
  ): Promise<object> {
    return payloadOf('reviews', services.reviewModeration.decide(ids, status));
  }
}
