import { ArgsType, Field, Int } from 'type-graphql';

/** Arguments of texts that can be cut short. */
@ArgsType()
export class TruncationArgs {
  @Field(() => Int, { nullable: true, description: 'Cut the text after this many characters.' })
  truncateAt?: number | null;
}
