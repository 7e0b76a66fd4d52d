import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ReviewSortKeys } from './review-sort-keys.enum.ts';

/** Arguments of `Product.reviews`. */
@ArgsType()
export class ReviewsArgs extends ConnectionArgs {
  @Field(() => ReviewSortKeys, {
    nullable: true,
    defaultValue: ReviewSortKeys.CREATED_AT,
    description: 'What to sort by; with `reverse` the newest, most helpful or best come first.',
  })
  sortKey?: ReviewSortKeys | null;
}
