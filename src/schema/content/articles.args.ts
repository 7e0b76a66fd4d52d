import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ArticleSortKeys } from './article-sort-keys.enum.ts';

/** Arguments of `articles` and `Blog.articles`. */
@ArgsType()
export class ArticlesArgs extends ConnectionArgs {
  @Field(() => ArticleSortKeys, { nullable: true, defaultValue: ArticleSortKeys.ID, description: 'What to sort by.' })
  sortKey?: ArticleSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Narrows the list, in the search syntax: words, `author:`, `blog_title:`, `tag:`, `title:`, `created_at:`, `updated_at:`.',
  })
  query?: string | null;
}
