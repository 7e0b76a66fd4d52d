import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';

/** Arguments of `giftCards`. */
@ArgsType()
export class GiftCardsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Only those whose codes end with these four characters.' })
  lastCharacters?: string | null;
}
