import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { PageSortKeys } from './page-sort-keys.enum.ts';

/** Arguments of `pages`. */
@ArgsType()
export class PagesArgs extends ConnectionArgs {
  @Field(() => PageSortKeys, { nullable: true, defaultValue: PageSortKeys.ID, description: 'What to sort by.' })
  sortKey?: PageSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description: 'Narrows the list, in the search syntax: words, `handle:`, `title:`, `created_at:`, `updated_at:`.',
  })
  query?: string | null;
}
