import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { CollectionSortKeys } from './collection-sort-keys.enum.ts';

/** Arguments of `collections`. */
@ArgsType()
export class CollectionsArgs extends ConnectionArgs {
  @Field(() => CollectionSortKeys, {
    nullable: true,
    defaultValue: CollectionSortKeys.ID,
    description: 'What to sort by.',
  })
  sortKey?: CollectionSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description: 'Narrows the list, in the search syntax: words, `title:`, `updated_at:`.',
  })
  query?: string | null;
}
