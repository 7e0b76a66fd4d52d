import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { BlogSortKeys } from './blog-sort-keys.enum.ts';

/** Arguments of `blogs`. */
@ArgsType()
export class BlogsArgs extends ConnectionArgs {
  @Field(() => BlogSortKeys, { nullable: true, defaultValue: BlogSortKeys.ID, description: 'What to sort by.' })
  sortKey?: BlogSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description: 'Narrows the list, in the search syntax: words, `handle:`, `title:`, `created_at:`, `updated_at:`.',
  })
  query?: string | null;
}
