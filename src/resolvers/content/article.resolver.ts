import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ArticleConnection } from '../../schema/content/article.connection.ts';
import { Article } from '../../schema/content/article.type.ts';
import { ArticlesArgs } from '../../schema/content/articles.args.ts';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'One article, by its id.' })
  article(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the article.' }) id: string,
  ): Promise<unknown> {
    return services.articles.find(id);
  }

  @Query(() => ArticleConnection, { description: 'All articles of all blogs.' })
  articles(@Ctx() { services }: Context, @Args(() => ArticlesArgs) args: ArticlesArgs): Promise<unknown> {
    return services.articles.list(args);
  }
}
