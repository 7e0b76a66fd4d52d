import { Field, Int } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { ReviewStatus } from './moderation/review-status.enum.ts';

@RecordType('Review', {
  description: "A shopper's opinion of a product. Shoppers see those that the shop has published.",
  implements: Node,
})
export class Review {
  @Field(() => String, { nullable: true, description: 'Who wrote it, as they want to be named.' })
  authorName!: string | null;

  @Field(() => String, { description: 'The opinion, without formatting.' })
  body!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'How many readers found it helpful.' })
  helpfulCount!: number;

  @Field(() => Int, { description: 'Stars, 1 to 5; more is better.' })
  rating!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The author would recommend the product; null when they did not say.',
  })
  recommended!: boolean | null;

  @Field(() => ReviewStatus, {
    nullable: true,
    description: 'What was decided on it. For who moderates; null for others.',
  })
  status!: ReviewStatus | null;

  @Field(() => String, { nullable: true, description: 'The opinion in one line.' })
  title!: string | null;
}
