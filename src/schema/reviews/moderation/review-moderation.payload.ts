import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Review } from '../review.type.ts';

const decided = { nullable: true, description: 'The review as it is now; null when the input was not taken.' };

@EditPayload('ReviewApprovePayload', 'What came of `reviewApprove`.')
export class ReviewApprovePayload {
  @Field(() => Review, decided)
  review!: unknown;
}

@EditPayload('ReviewRejectPayload', 'What came of `reviewReject`.')
export class ReviewRejectPayload {
  @Field(() => Review, decided)
  review!: unknown;
}

@EditPayload('ReviewsModeratePayload', 'What came of `reviewsModerate`.')
export class ReviewsModeratePayload {
  @Field(() => [Review], {
    nullable: true,
    description: 'The reviews as they are now, in the order of the input; null when it was not taken.',
  })
  reviews!: unknown[] | null;
}
