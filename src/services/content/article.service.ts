import type { Article, Blog } from '../../generated/prisma/client.ts';
import { articleByBlogAndHandle, articleById } from '../../loaders/content/article.loaders.ts';
import { allArticles, articleBlog, articleOrdersOf, blogArticles } from '../../loaders/content/article.relations.ts';
import type { Loaders, Narrowing } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import type { RowList } from '../../loaders/support/select.ts';
import { keyOf } from '../node/global-id.ts';
import { articleSearch } from './query/content-fields.store.ts';
import { narrowedList } from './query/narrowed-list.store.ts';

/** What a list of articles can be sorted by: the storefront dialect's names. */
export type ArticleSortKey = 'AUTHOR' | 'BLOG_TITLE' | 'ID' | 'PUBLISHED_AT' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

type ArticleListArgs = PageArgs & { sortKey?: ArticleSortKey | null; query?: string | null };

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
    const { list, order } = this.narrowed(allArticles, args);
    return readPage(this.loaders.reader, this.loaders.scope, list, toPage(args, order));
  }

  /** A page of the blog's articles. */
  ofBlog(blog: Blog, args: ArticleListArgs): Promise<Connection<Article>> {
    return this.loaders.page(blogArticles, blog, args, this.narrowed(blogArticles.list, args));
  }

  /** Path of the article's page in the store: `/blogs/<blog>/<article>`. */
  async path(article: Article): Promise<string> {
    const blog = await this.loaders.one(articleBlog, article);
    return `/blogs/${blog!.handle}/${article.handle}`;
  }

  private narrowed(list: RowList<Article>, args: ArticleListArgs): Narrowing<Article> {
    const { scope } = this.loaders;
    return narrowedList(list, articleSearch, articleOrdersOf(scope), args, scope);
  }
}
