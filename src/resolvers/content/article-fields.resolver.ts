import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { articleBlog, articleImage } from '../../loaders/content/article.relations.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { SEO } from '../../schema/catalog/seo.value.ts';
import { TruncationArgs } from '../../schema/catalog/truncation.args.ts';
import { ArticleAuthor } from '../../schema/content/article-author.value.ts';
import { Article } from '../../schema/content/article.type.ts';
import { Blog } from '../../schema/content/blog.type.ts';
import { DateTime } from '../../schema/scalars/date-time.scalar.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { seoOf } from '../catalog/seo.ts';
import { truncated } from '../catalog/truncated.ts';
import { Relation } from '../relation.ts';
import { authorOf } from './article-author.ts';
import type { ArticleRecord } from './content.records.ts';

@Resolver(() => Article)
export class ArticleFieldsResolver {
  @Relation(() => Blog, articleBlog, { description: 'The blog that the article belongs to.' })
  blog: unknown;

  @Relation(() => Image, articleImage, { nullable: true, description: 'The picture of the article.' })
  image: unknown;

  @FieldResolver(() => ArticleAuthor, {
    description: 'Who wrote the article.',
    deprecationReason: 'Use `authorV2` instead.',
  })
  author(@Root() article: ArticleRecord): ArticleAuthor {
    return authorOf(article);
  }

  @FieldResolver(() => ArticleAuthor, { nullable: true, description: 'Who wrote the article.' })
  authorV2(@Root() article: ArticleRecord): ArticleAuthor {
    return authorOf(article);
  }

  @FieldResolver(() => String, { description: 'The text, without formatting.' })
  content(@Root() { content }: ArticleRecord, @Args(() => TruncationArgs) { truncateAt }: TruncationArgs): string {
    return truncated(content, truncateAt);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The excerpt, without formatting.' })
  excerpt(
    @Root() { excerpt }: ArticleRecord,
    @Args(() => TruncationArgs) { truncateAt }: TruncationArgs,
  ): string | null {
    return excerpt === null ? null : truncated(excerpt, truncateAt);
  }

  @FieldResolver(() => DateTime, {
    description: 'Since when readers can see the article; when it was made, while it is not to be published.',
  })
  publishedAt(@Root() { publishedAt, createdAt }: ArticleRecord): Date {
    return publishedAt ?? createdAt;
  }

  @FieldResolver(() => SEO, { nullable: true, description: 'What search engines are told of the article.' })
  seo(@Root() article: ArticleRecord): SEO {
    return seoOf(article);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address of the article in the online store.' })
  async onlineStoreUrl(@Root() article: ArticleRecord, @Ctx() { services }: Context): Promise<string> {
    return services.media.pageUrl(await services.articles.path(article));
  }
}
