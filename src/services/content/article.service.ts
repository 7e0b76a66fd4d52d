import type { Article, Blog } from '../../generated/prisma/client.ts';
import { articleByBlogAndHandle, articleById } from '../../loaders/content/article.loaders.ts';
import { allArticles, articleBlog, articleOrders, blogArticles } from '../../loaders/content/article.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { Order } from '../../loaders/support/order.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { keyOf } from '../node/global-id.ts';

/** What a list of articles can be sorted by: the storefront dialect's names. */
export type ArticleSortKey = 'AUTHOR' | 'BLOG_TITLE' | 'ID' | 'PUBLISHED_AT' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

type ArticleListArgs = PageArgs & { sortKey?: ArticleSortKey | null; query?: string | null };

const orderOf = (sortKey: ArticleSortKey | null | undefined): Order =>
  articleOrders[!sortKey || sortKey === 'RELEVANCE' ? 'ID' : sortKey];

/** Reading articles. */
export class ArticleService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * One article; null when there is none that this reader may see.
   * @throws VitrineError BAD_USER_INPUT for the id of something else
   */
  find(id: string): Promise<Article | null> {
    return this.loaders.of(articleById).load(keyOf(id, 'Article'));
  }

  /** The article of the blog with this handle, or null. */
  ofBlogByHandle(blog: Blog, handle: string): Promise<Article | null> {
    return this.loaders.of(articleByBlogAndHandle).load(`${blog.id} ${handle}`);
  }

  /** A page of all articles of all blogs. */
  list(args: ArticleListArgs): Promise<Connection<Article>> {
    return readPage(this.loaders.reader, this.loaders.scope, allArticles, toPage(args, orderOf(args.sortKey)));
  }

  /** A page of the blog's articles. */
  ofBlog(blog: Blog, args: ArticleListArgs): Promise<Connection<Article>> {
    return this.loaders.page(blogArticles, blog, args, {
      name: '',
      list: blogArticles.list,
      order: orderOf(args.sortKey),
    });
  }

  /** Path of the article's page in the store: `/blogs/<blog>/<article>`. */
  async path(article: Article): Promise<string> {
    const blog = await this.loaders.one(articleBlog, article);
    return `/blogs/${blog!.handle}/${article.handle}`;
  }
}
