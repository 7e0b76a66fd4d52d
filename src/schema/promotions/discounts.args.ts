import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { DiscountStatus } from './discount-words.enum.ts';

/** Arguments of `discounts`. */
@ArgsType()
export class DiscountsArgs extends ConnectionArgs {
  @Field(() => DiscountStatus, { nullable: true, description: 'Only those that stand there in their time.' })
  status?: DiscountStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those with this in their title, or at the beginning of a code; of at most 255 characters.',
  })
  query?: string | null;
}
