import { ArgsType, Field, Int } from 'type-graphql';

/** Which page of a list. How many items a page may have is checked where the list is read. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Take this many items from the start of the list, 250 at the most.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Start after the item with this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Take this many items from the end of the list, 250 at the most.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before the item with this cursor.' })
  before?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Turn the order of the list round.' })
  reverse?: boolean | null;
}
