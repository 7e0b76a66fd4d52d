import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { SEO } from '../../schema/catalog/seo.value.ts';
import { ArticleAuthor } from '../../schema/content/article-author.value.ts';
import { ArticleConnection } from '../../schema/content/article.connection.ts';
import { Article } from '../../schema/content/article.type.ts';
import { ArticlesArgs } from '../../schema/content/articles.args.ts';
import { BlogConnection } from '../../schema/content/blog.connection.ts';
import { Blog } from '../../schema/content/blog.type.ts';
import { BlogsArgs } from '../../schema/content/blogs.args.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { seoOf } from '../catalog/seo.ts';
import { authorOf } from './article-author.ts';
import type { BlogRecord } from './content.records.ts';

@Resolver(() => Blog)
export class BlogResolver {
  @Query(() => Blog, { nullable: true, description: 'One blog, by its handle or its id.' })
  blog(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { nullable: true, description: 'Handle of the blog.' }) handle?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the blog.' }) id?: string,
  ): Promise<unknown> {
    return services.blogs.find({ handle, id });
  }

  @Query(() => Blog, {
    nullable: true,
    description: 'One blog, by its handle.',
    deprecationReason: 'Use `blog` instead.',
  })
  blogByHandle(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the blog.' }) handle: string,
  ): Promise<unknown> {
    return services.blogs.find({ handle });
  }

  @Query(() => BlogConnection, { description: 'All blogs.' })
  blogs(@Ctx() { services }: Context, @Args(() => BlogsArgs) args: BlogsArgs): Promise<unknown> {
    return services.blogs.list(args);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article of the blog with this handle.' })
  articleByHandle(
    @Root() blog: BlogRecord,
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the article.' }) handle: string,
  ): Promise<unknown> {
    return services.articles.ofBlogByHandle(blog, handle);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles of the blog.' })
  articles(
    @Root() blog: BlogRecord,
    @Ctx() { services }: Context,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
  ): Promise<unknown> {
    return services.articles.ofBlog(blog, args);
  }

  @FieldResolver(() => [ArticleAuthor], { description: 'Everybody who wrote for the blog, by name.' })
  async authors(@Root() blog: BlogRecord, @Ctx() { services }: Context): Promise<ArticleAuthor[]> {
    return (await services.blogs.authors(blog)).map(authorOf);
  }

  @FieldResolver(() => SEO, { nullable: true, description: 'What search engines are told of the blog.' })
  seo(@Root() blog: BlogRecord): SEO {
    return seoOf(blog);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address of the blog in the online store.' })
  onlineStoreUrl(@Root() { handle }: BlogRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/blogs/${handle}`);
  }
}
